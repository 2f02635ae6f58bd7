"""What every question answers with: findings, their verdicts and witnesses."""
