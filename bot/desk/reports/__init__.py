"""Reports: what happened in a time, in figures that say how they are counted, and as CSV."""
