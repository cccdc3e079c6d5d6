from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast






T = TypeVar("T", bound="PositionType0")



@_attrs_define
class PositionType0:
    """ Where the load was last seen; null when it has not been seen or is not tracked now.

        Example:
            {'latitude': 32.2988, 'longitude': -90.1848, 'recordedAt': 1774131300000, 'speedMph': 61.5, 'headingDegrees':
                84, 'city': 'Jackson', 'state': 'MS', 'source': 'eld'}

        Attributes:
            latitude (float): Degrees north.
            longitude (float): Degrees east.
            recorded_at (int): When it was measured, in Unix milliseconds.
            speed_mph (float | None): Speed in miles an hour.
            heading_degrees (float | None): Direction of travel, clockwise from north.
            city (None | str): The nearest city.
            state (None | str): The state of that city.
            source (None | str): What reported the position, for example `eld` or `mobile`.
     """

    latitude: float
    longitude: float
    recorded_at: int
    speed_mph: float | None
    heading_degrees: float | None
    city: None | str
    state: None | str
    source: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        latitude = self.latitude

        longitude = self.longitude

        recorded_at = self.recorded_at

        speed_mph: float | None
        speed_mph = self.speed_mph

        heading_degrees: float | None
        heading_degrees = self.heading_degrees

        city: None | str
        city = self.city

        state: None | str
        state = self.state

        source: None | str
        source = self.source


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "latitude": latitude,
            "longitude": longitude,
            "recordedAt": recorded_at,
            "speedMph": speed_mph,
            "headingDegrees": heading_degrees,
            "city": city,
            "state": state,
            "source": source,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        latitude = d.pop("latitude")

        longitude = d.pop("longitude")

        recorded_at = d.pop("recordedAt")

        def _parse_speed_mph(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        speed_mph = _parse_speed_mph(d.pop("speedMph"))


        def _parse_heading_degrees(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        heading_degrees = _parse_heading_degrees(d.pop("headingDegrees"))


        def _parse_city(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        city = _parse_city(d.pop("city"))


        def _parse_state(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        state = _parse_state(d.pop("state"))


        def _parse_source(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        source = _parse_source(d.pop("source"))


        position_type_0 = cls(
            latitude=latitude,
            longitude=longitude,
            recorded_at=recorded_at,
            speed_mph=speed_mph,
            heading_degrees=heading_degrees,
            city=city,
            state=state,
            source=source,
        )


        position_type_0.additional_properties = d
        return position_type_0

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
