from enum import StrEnum

class WebhookEventType(StrEnum):
    LOAD_CREATED = "load.created"
    LOAD_STATUS_CHANGED = "load.status_changed"
    LOAD_UPDATED = "load.updated"

    def __str__(self) -> str:
        return str(self.value)
