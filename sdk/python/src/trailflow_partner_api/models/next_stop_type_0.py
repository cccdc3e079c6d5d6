from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.stop_type import StopType
from typing import cast






T = TypeVar("T", bound="NextStopType0")



@_attrs_define
class NextStopType0:
    """ The first stop that the load has not left; null when there is none or the load is not tracked now.

        Example:
            {'stopId': 'stop_019d10443a007f92b6d158e04c7a3b60', 'sequence': 2, 'type': 'DELIVERY', 'name': 'Peachtree Fresh
                Market DC', 'city': 'Atlanta', 'state': 'GA', 'appointmentStart': 1774188000000, 'appointmentEnd':
                1774202400000}

        Attributes:
            stop_id (str): The id of the stop.
            sequence (int): The place of the stop in the route, from 1.
            type_ (StopType): What happens at a stop. Example: PICKUP.
            name (None | str): The facility's name.
            city (str): The city.
            state (None | str): State or province.
            appointment_start (int | None): When the appointment window opens, in Unix milliseconds.
            appointment_end (int | None): When it closes.
     """

    stop_id: str
    sequence: int
    type_: StopType
    name: None | str
    city: str
    state: None | str
    appointment_start: int | None
    appointment_end: int | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        stop_id = self.stop_id

        sequence = self.sequence

        type_ = self.type_.value

        name: None | str
        name = self.name

        city = self.city

        state: None | str
        state = self.state

        appointment_start: int | None
        appointment_start = self.appointment_start

        appointment_end: int | None
        appointment_end = self.appointment_end


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "stopId": stop_id,
            "sequence": sequence,
            "type": type_,
            "name": name,
            "city": city,
            "state": state,
            "appointmentStart": appointment_start,
            "appointmentEnd": appointment_end,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        stop_id = d.pop("stopId")

        sequence = d.pop("sequence")

        type_ = StopType(d.pop("type"))




        def _parse_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        name = _parse_name(d.pop("name"))


        city = d.pop("city")

        def _parse_state(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        state = _parse_state(d.pop("state"))


        def _parse_appointment_start(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        appointment_start = _parse_appointment_start(d.pop("appointmentStart"))


        def _parse_appointment_end(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        appointment_end = _parse_appointment_end(d.pop("appointmentEnd"))


        next_stop_type_0 = cls(
            stop_id=stop_id,
            sequence=sequence,
            type_=type_,
            name=name,
            city=city,
            state=state,
            appointment_start=appointment_start,
            appointment_end=appointment_end,
        )


        next_stop_type_0.additional_properties = d
        return next_stop_type_0

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
