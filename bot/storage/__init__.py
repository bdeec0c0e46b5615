"""One SQL database for everything: tables, the mapping of the domain onto them, stores, migrations."""
