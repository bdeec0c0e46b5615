"""The storefront widget and the shopper API behind it."""
