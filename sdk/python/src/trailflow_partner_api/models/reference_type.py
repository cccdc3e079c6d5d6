from enum import StrEnum

class ReferenceType(StrEnum):
    BOL = "BOL"
    OTHER = "OTHER"
    PICKUP = "PICKUP"
    PO = "PO"
    PRO = "PRO"

    def __str__(self) -> str:
        return str(self.value)
