from enum import StrEnum

class DeliveryState(StrEnum):
    DELIVERED = "DELIVERED"
    EXPIRED = "EXPIRED"
    FAILED = "FAILED"
    PENDING = "PENDING"

    @classmethod
    def _missing_(cls, value: object) -> "DeliveryState | None":
        """A value that came with a newer contract is kept as it is; it compares like any text."""
        if not isinstance(value, str):
            return None
        newer = str.__new__(cls, value)
        newer._name_ = newer._value_ = value
        return newer

    def __str__(self) -> str:
        return str(self.value)
