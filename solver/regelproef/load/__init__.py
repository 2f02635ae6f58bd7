"""From files to YAML nodes with places. Runs no code, follows no link, and is bounded in size, depth and aliases."""
