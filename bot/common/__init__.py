"""What every room may use: settings, text, time. Imports nothing of the project."""
