from enum import StrEnum

class DeliveryEvent(StrEnum):
    LOAD_CREATED = "load.created"
    LOAD_STATUS_CHANGED = "load.status_changed"
    LOAD_UPDATED = "load.updated"
    WEBHOOK_TEST = "webhook.test"

    @classmethod
    def _missing_(cls, value: object) -> "DeliveryEvent | None":
        """A value that came with a newer contract is kept as it is; it compares like any text."""
        if not isinstance(value, str):
            return None
        newer = str.__new__(cls, value)
        newer._name_ = newer._value_ = value
        return newer

    def __str__(self) -> str:
        return str(self.value)
