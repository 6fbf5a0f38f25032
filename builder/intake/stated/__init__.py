"""What a page states of its own article, weighed: evidence for a field in its rank, each sign with its reason."""
