"""Orders, parcels, refunds and who may see them: the shop's own rules, without HTTP or SQL."""
