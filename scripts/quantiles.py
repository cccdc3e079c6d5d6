"""The quantile that every benchmark and drill prints."""


def quantile(values, share):
    """The least value that `share` of all values lie below, the greatest for 1. There must be a value."""
    values = sorted(values)
    return values[min(len(values) - 1, int(len(values) * share))]
