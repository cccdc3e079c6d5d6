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

    @classmethod
    def _missing_(cls, value: object) -> "EquipmentType | None":
        """A value that came with a newer contract is kept as it is; it compares like any text."""
        if not isinstance(value, str):
            return None
        newer = str.__new__(cls, value)
        newer._name_ = newer._value_ = value
        return newer

    def __str__(self) -> str:
        return str(self.value)
