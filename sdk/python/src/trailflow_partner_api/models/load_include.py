from enum import StrEnum

class LoadInclude(StrEnum):
    CARRIER = "carrier"
    CUSTOMER = "customer"
    STOPS = "stops"
    TRACKING = "tracking"
    VEHICLE = "vehicle"

    def __str__(self) -> str:
        return str(self.value)
