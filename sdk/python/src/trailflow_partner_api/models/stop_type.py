from enum import StrEnum

class StopType(StrEnum):
    DELIVERY = "DELIVERY"
    OTHER = "OTHER"
    PICKUP = "PICKUP"

    def __str__(self) -> str:
        return str(self.value)
