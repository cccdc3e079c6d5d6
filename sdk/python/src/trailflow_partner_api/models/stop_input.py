from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.stop_type import StopType
from ..types import UNSET, Unset
from typing import cast






T = TypeVar("T", bound="StopInput")



@_attrs_define
class StopInput:
    """ A stop to put on a load. Its place in the list is its place in the route.

        Example:
            {'type': 'DELIVERY', 'name': 'Peachtree Fresh Market DC', 'addressLine1': '1500 Marietta Blvd NW', 'city':
                'Atlanta', 'state': 'GA', 'postalCode': '30318', 'timeZone': 'America/New_York', 'appointmentStart':
                1774188000000, 'appointmentEnd': 1774202400000}

        Attributes:
            type_ (StopType): What happens at a stop. Example: PICKUP.
            city (str): The city.
            id (None | str | Unset): The id of a stop that the load has, to keep the stop whichever other fields change.
                Omit it for a new stop, or to have the stop found by its content.
            name (None | str | Unset): The facility's name.
            address_line_1 (None | str | Unset): Street and number.
            address_line_2 (None | str | Unset): Building, dock or suite.
            state (None | str | Unset): State or province, by its postal abbreviation.
            postal_code (None | str | Unset): ZIP or postal code.
            country (str | Unset): The country, an ISO 3166 code of two letters. Default: 'US'.
            latitude (float | None | Unset): Degrees north.
            longitude (float | None | Unset): Degrees east.
            time_zone (None | str | Unset): The IANA time zone of the place, for showing its times.
            appointment_start (int | None | Unset): When the appointment window opens, in Unix milliseconds.
            appointment_end (int | None | Unset): When it closes.
            arrived_at (int | None | Unset): When the vehicle arrived, if it has.
            departed_at (int | None | Unset): When it left, if it has.
     """

    type_: StopType
    city: str
    id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    address_line_1: None | str | Unset = UNSET
    address_line_2: None | str | Unset = UNSET
    state: None | str | Unset = UNSET
    postal_code: None | str | Unset = UNSET
    country: str | Unset = 'US'
    latitude: float | None | Unset = UNSET
    longitude: float | None | Unset = UNSET
    time_zone: None | str | Unset = UNSET
    appointment_start: int | None | Unset = UNSET
    appointment_end: int | None | Unset = UNSET
    arrived_at: int | None | Unset = UNSET
    departed_at: int | None | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_.value

        city = self.city

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        address_line_1: None | str | Unset
        if isinstance(self.address_line_1, Unset):
            address_line_1 = UNSET
        else:
            address_line_1 = self.address_line_1

        address_line_2: None | str | Unset
        if isinstance(self.address_line_2, Unset):
            address_line_2 = UNSET
        else:
            address_line_2 = self.address_line_2

        state: None | str | Unset
        if isinstance(self.state, Unset):
            state = UNSET
        else:
            state = self.state

        postal_code: None | str | Unset
        if isinstance(self.postal_code, Unset):
            postal_code = UNSET
        else:
            postal_code = self.postal_code

        country = self.country

        latitude: float | None | Unset
        if isinstance(self.latitude, Unset):
            latitude = UNSET
        else:
            latitude = self.latitude

        longitude: float | None | Unset
        if isinstance(self.longitude, Unset):
            longitude = UNSET
        else:
            longitude = self.longitude

        time_zone: None | str | Unset
        if isinstance(self.time_zone, Unset):
            time_zone = UNSET
        else:
            time_zone = self.time_zone

        appointment_start: int | None | Unset
        if isinstance(self.appointment_start, Unset):
            appointment_start = UNSET
        else:
            appointment_start = self.appointment_start

        appointment_end: int | None | Unset
        if isinstance(self.appointment_end, Unset):
            appointment_end = UNSET
        else:
            appointment_end = self.appointment_end

        arrived_at: int | None | Unset
        if isinstance(self.arrived_at, Unset):
            arrived_at = UNSET
        else:
            arrived_at = self.arrived_at

        departed_at: int | None | Unset
        if isinstance(self.departed_at, Unset):
            departed_at = UNSET
        else:
            departed_at = self.departed_at


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "type": type_,
            "city": city,
        })
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if address_line_1 is not UNSET:
            field_dict["addressLine1"] = address_line_1
        if address_line_2 is not UNSET:
            field_dict["addressLine2"] = address_line_2
        if state is not UNSET:
            field_dict["state"] = state
        if postal_code is not UNSET:
            field_dict["postalCode"] = postal_code
        if country is not UNSET:
            field_dict["country"] = country
        if latitude is not UNSET:
            field_dict["latitude"] = latitude
        if longitude is not UNSET:
            field_dict["longitude"] = longitude
        if time_zone is not UNSET:
            field_dict["timeZone"] = time_zone
        if appointment_start is not UNSET:
            field_dict["appointmentStart"] = appointment_start
        if appointment_end is not UNSET:
            field_dict["appointmentEnd"] = appointment_end
        if arrived_at is not UNSET:
            field_dict["arrivedAt"] = arrived_at
        if departed_at is not UNSET:
            field_dict["departedAt"] = departed_at

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = StopType(d.pop("type"))




        city = d.pop("city")

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))


        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))


        def _parse_address_line_1(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        address_line_1 = _parse_address_line_1(d.pop("addressLine1", UNSET))


        def _parse_address_line_2(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        address_line_2 = _parse_address_line_2(d.pop("addressLine2", UNSET))


        def _parse_state(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        state = _parse_state(d.pop("state", UNSET))


        def _parse_postal_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        postal_code = _parse_postal_code(d.pop("postalCode", UNSET))


        country = d.pop("country", UNSET)

        def _parse_latitude(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        latitude = _parse_latitude(d.pop("latitude", UNSET))


        def _parse_longitude(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        longitude = _parse_longitude(d.pop("longitude", UNSET))


        def _parse_time_zone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        time_zone = _parse_time_zone(d.pop("timeZone", UNSET))


        def _parse_appointment_start(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        appointment_start = _parse_appointment_start(d.pop("appointmentStart", UNSET))


        def _parse_appointment_end(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        appointment_end = _parse_appointment_end(d.pop("appointmentEnd", UNSET))


        def _parse_arrived_at(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        arrived_at = _parse_arrived_at(d.pop("arrivedAt", UNSET))


        def _parse_departed_at(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        departed_at = _parse_departed_at(d.pop("departedAt", UNSET))


        stop_input = cls(
            type_=type_,
            city=city,
            id=id,
            name=name,
            address_line_1=address_line_1,
            address_line_2=address_line_2,
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

        return stop_input

