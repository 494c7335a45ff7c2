"""The JSON edge under /api/v1: parse, call, answer, nothing else."""
