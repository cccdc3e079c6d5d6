from enum import StrEnum

class CreateLoadRequestStatus(StrEnum):
    ASSIGNED = "ASSIGNED"
    CANCELLED = "CANCELLED"
    COMPLETED = "COMPLETED"
    DELIVERED = "DELIVERED"
    IN_TRANSIT = "IN_TRANSIT"
    LOADED = "LOADED"
    PENDING = "PENDING"

    def __str__(self) -> str:
        return str(self.value)
