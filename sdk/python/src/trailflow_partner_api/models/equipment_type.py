from enum import StrEnum

class EquipmentType(StrEnum):
    BOX_TRUCK = "BOX_TRUCK"
    CONTAINER = "CONTAINER"
    DRY_VAN = "DRY_VAN"
    FLATBED = "FLATBED"
    LOWBOY = "LOWBOY"
    OTHER = "OTHER"
    POWER_ONLY = "POWER_ONLY"
    REEFER = "REEFER"
    STEP_DECK = "STEP_DECK"
    TANKER = "TANKER"

    def __str__(self) -> str:
        return str(self.value)
