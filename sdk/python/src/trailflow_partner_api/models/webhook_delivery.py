from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.delivery_event import DeliveryEvent
from ..models.delivery_state import DeliveryState
from typing import cast

if TYPE_CHECKING:
  from ..models.delivery_attempt import DeliveryAttempt





T = TypeVar("T", bound="WebhookDelivery")



@_attrs_define
class WebhookDelivery:
    """ A delivery of one event to one subscription.

        Example:
            {'id': 'whdel_019d10443a007c3e9f2a6b81d4e05c18', 'eventType': 'load.created', 'loadId':
                'load_019d10443a007c3e9f2a6b81d4e05c17', 'state': 'DELIVERED', 'attempts': [{'at': 1774131300000, 'durationMs':
                84, 'status': 200, 'error': None}], 'nextAttemptAt': None, 'createdAt': 1774131299987, 'finishedAt':
                1774131300084}

        Attributes:
            id (str): The delivery's id, `whdel_…`, the same over all its attempts.
            event_type (DeliveryEvent): What a delivery says. `webhook.test` is the test event. Example: load.created.
            load_id (None | str): The load that it is about; null for a test event.
            state (DeliveryState): How far a delivery is. PENDING is queued, or waits while the subscription is paused.
                FAILED had its last attempt, and EXPIRED waited for 72 hours; Trailflow can send both again. Example: DELIVERED.
            attempts (list[DeliveryAttempt]): All its attempts, oldest first.
            next_attempt_at (int | None): When it is due, in Unix milliseconds; null unless it is PENDING and the
                subscription is ACTIVE.
            created_at (int): When the event happened, in Unix milliseconds.
            finished_at (int | None): When it came to its present state, in Unix milliseconds; null while it is PENDING.
     """

    id: str
    event_type: DeliveryEvent
    load_id: None | str
    state: DeliveryState
    attempts: list[DeliveryAttempt]
    next_attempt_at: int | None
    created_at: int
    finished_at: int | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.delivery_attempt import DeliveryAttempt # noqa: PLC0415
        id = self.id

        event_type = self.event_type.value

        load_id: None | str
        load_id = self.load_id

        state = self.state.value

        attempts = []
        for attempts_item_data in self.attempts:
            attempts_item = attempts_item_data.to_dict()
            attempts.append(attempts_item)



        next_attempt_at: int | None
        next_attempt_at = self.next_attempt_at

        created_at = self.created_at

        finished_at: int | None
        finished_at = self.finished_at


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "id": id,
            "eventType": event_type,
            "loadId": load_id,
            "state": state,
            "attempts": attempts,
            "nextAttemptAt": next_attempt_at,
            "createdAt": created_at,
            "finishedAt": finished_at,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.delivery_attempt import DeliveryAttempt # noqa: PLC0415
        d = dict(src_dict)
        id = d.pop("id")

        event_type = DeliveryEvent(d.pop("eventType"))




        def _parse_load_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        load_id = _parse_load_id(d.pop("loadId"))


        state = DeliveryState(d.pop("state"))




        attempts = []
        _attempts = d.pop("attempts")
        for attempts_item_data in (_attempts):
            attempts_item = DeliveryAttempt.from_dict(attempts_item_data)



            attempts.append(attempts_item)


        def _parse_next_attempt_at(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        next_attempt_at = _parse_next_attempt_at(d.pop("nextAttemptAt"))


        created_at = d.pop("createdAt")

        def _parse_finished_at(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        finished_at = _parse_finished_at(d.pop("finishedAt"))


        webhook_delivery = cls(
            id=id,
            event_type=event_type,
            load_id=load_id,
            state=state,
            attempts=attempts,
            next_attempt_at=next_attempt_at,
            created_at=created_at,
            finished_at=finished_at,
        )


        webhook_delivery.additional_properties = d
        return webhook_delivery

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
