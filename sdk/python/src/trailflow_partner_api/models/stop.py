from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.stop_type import StopType
from typing import cast






T = TypeVar("T", bound="Stop")



@_attrs_define
class Stop:
    """ A place where the load is picked up, delivered or otherwise halts.

        Example:
            {'id': 'stop_019d10443a0070e18a4f3c9b26d5e7f1', 'sequence': 1, 'type': 'PICKUP', 'name': 'Bluebonnet Cold
                Storage', 'addressLine1': '2900 Irving Blvd', 'addressLine2': 'Dock 12', 'city': 'Dallas', 'state': 'TX',
                'postalCode': '75247', 'country': 'US', 'latitude': 32.8007, 'longitude': -96.8622, 'timeZone':
                'America/Chicago', 'appointmentStart': 1774101600000, 'appointmentEnd': 1774108800000, 'arrivedAt':
                1774102500000, 'departedAt': 1774106100000}

        Attributes:
            id (str): Trailflow's id, `stop_…`.
            sequence (int): The place of the stop in the route, from 1.
            type_ (StopType): What happens at a stop. Example: PICKUP.
            name (None | str): The facility's name.
            address_line_1 (None | str): Street and number.
            address_line_2 (None | str): Building, dock or suite.
            city (str): The city.
            state (None | str): State or province, by its postal abbreviation.
            postal_code (None | str): ZIP or postal code.
            country (str): The country, an ISO 3166 code of two letters.
            latitude (float | None): Degrees north.
            longitude (float | None): Degrees east.
            time_zone (None | str): The IANA time zone of the place, for showing its times.
            appointment_start (int | None): When the appointment window opens, in Unix milliseconds.
            appointment_end (int | None): When it closes.
            arrived_at (int | None): When the vehicle arrived.
            departed_at (int | None): When it left.
     """

    id: str
    sequence: int
    type_: StopType
    name: None | str
    address_line_1: None | str
    address_line_2: None | str
    city: str
    state: None | str
    postal_code: None | str
    country: str
    latitude: float | None
    longitude: float | None
    time_zone: None | str
    appointment_start: int | None
    appointment_end: int | None
    arrived_at: int | None
    departed_at: int | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        id = self.id

        sequence = self.sequence

        type_ = self.type_.value

        name: None | str
        name = self.name

        address_line_1: None | str
        address_line_1 = self.address_line_1

        address_line_2: None | str
        address_line_2 = self.address_line_2

        city = self.city

        state: None | str
        state = self.state

        postal_code: None | str
        postal_code = self.postal_code

        country = self.country

        latitude: float | None
        latitude = self.latitude

        longitude: float | None
        longitude = self.longitude

        time_zone: None | str
        time_zone = self.time_zone

        appointment_start: int | None
        appointment_start = self.appointment_start

        appointment_end: int | None
        appointment_end = self.appointment_end

        arrived_at: int | None
        arrived_at = self.arrived_at

        departed_at: int | None
        departed_at = self.departed_at


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "id": id,
            "sequence": sequence,
            "type": type_,
            "name": name,
            "addressLine1": address_line_1,
            "addressLine2": address_line_2,
            "city": city,
            "state": state,
            "postalCode": postal_code,
            "country": country,
            "latitude": latitude,
            "longitude": longitude,
            "timeZone": time_zone,
            "appointmentStart": appointment_start,
            "appointmentEnd": appointment_end,
            "arrivedAt": arrived_at,
            "departedAt": departed_at,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        sequence = d.pop("sequence")

        type_ = StopType(d.pop("type"))




        def _parse_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        name = _parse_name(d.pop("name"))


        def _parse_address_line_1(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        address_line_1 = _parse_address_line_1(d.pop("addressLine1"))


        def _parse_address_line_2(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        address_line_2 = _parse_address_line_2(d.pop("addressLine2"))


        city = d.pop("city")

        def _parse_state(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        state = _parse_state(d.pop("state"))


        def _parse_postal_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        postal_code = _parse_postal_code(d.pop("postalCode"))


        country = d.pop("country")

        def _parse_latitude(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        latitude = _parse_latitude(d.pop("latitude"))


        def _parse_longitude(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        longitude = _parse_longitude(d.pop("longitude"))


        def _parse_time_zone(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        time_zone = _parse_time_zone(d.pop("timeZone"))


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


        def _parse_arrived_at(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        arrived_at = _parse_arrived_at(d.pop("arrivedAt"))


        def _parse_departed_at(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        departed_at = _parse_departed_at(d.pop("departedAt"))


        stop = cls(
            id=id,
            sequence=sequence,
            type_=type_,
            name=name,
            address_line_1=address_line_1,
            address_line_2=address_line_2,
            city=city,
            state=state,
            postal_code=postal_code,
            country=country,
            latitude=latitude,
            longitude=longitude,
            time_zone=time_zone,
            appointment_start=appointment_start,
            appointment_end=appointment_end,
            arrived_at=arrived_at,
            departed_at=departed_at,
        )


        stop.additional_properties = d
        return stop

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
