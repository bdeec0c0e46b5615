"""Where orders come from: files, store platforms, the store's own database. One room each."""
