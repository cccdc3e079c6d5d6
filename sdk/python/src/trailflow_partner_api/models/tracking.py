from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.load_status import LoadStatus
from typing import cast

if TYPE_CHECKING:
  from ..models.next_stop_type_0 import NextStopType0
  from ..models.position_type_0 import PositionType0





T = TypeVar("T", bound="Tracking")



@_attrs_define
class Tracking:
    """ What is known about a load's whereabouts. In a load only with `include=tracking`.

        Example:
            {'loadId': 'load_019d104e7d2071b48c55e2a90f3d7b64', 'externalId': 'TMS-88413', 'status': 'PENDING',
                'eligibleForTracking': False, 'eligibilityReason': 'load_status_not_trackable', 'position': None, 'nextStop':
                None, 'eta': None, 'updatedAt': 1774095072544}

        Attributes:
            load_id (str): The load's Trailflow id.
            external_id (None | str): Your own id for the load.
            status (LoadStatus): A load's status. Example: IN_TRANSIT.
            eligible_for_tracking (bool): True exactly while the status is ASSIGNED, LOADED or IN_TRANSIT.
            eligibility_reason (None | str): Why the load is not tracked, `load_status_not_trackable`; null while it is.
            position (None | PositionType0): Where the load was last seen; null when it has not been seen or is not tracked
                now. Example: {'latitude': 32.2988, 'longitude': -90.1848, 'recordedAt': 1774131300000, 'speedMph': 61.5,
                'headingDegrees': 84, 'city': 'Jackson', 'state': 'MS', 'source': 'eld'}.
            next_stop (NextStopType0 | None): The first stop that the load has not left; null when there is none or the load
                is not tracked now. Example: {'stopId': 'stop_019d10443a007f92b6d158e04c7a3b60', 'sequence': 2, 'type':
                'DELIVERY', 'name': 'Peachtree Fresh Market DC', 'city': 'Atlanta', 'state': 'GA', 'appointmentStart':
                1774188000000, 'appointmentEnd': 1774202400000}.
            eta (int | None): When the load should reach the next stop, in Unix milliseconds; null when unknown.
            updated_at (int): When the load or its position last changed, in Unix milliseconds.
     """

    load_id: str
    external_id: None | str
    status: LoadStatus
    eligible_for_tracking: bool
    eligibility_reason: None | str
    position: None | PositionType0
    next_stop: NextStopType0 | None
    eta: int | None
    updated_at: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.next_stop_type_0 import NextStopType0 # noqa: PLC0415
        from ..models.position_type_0 import PositionType0 # noqa: PLC0415
        load_id = self.load_id

        external_id: None | str
        external_id = self.external_id

        status = self.status.value

        eligible_for_tracking = self.eligible_for_tracking

        eligibility_reason: None | str
        eligibility_reason = self.eligibility_reason

        position: dict[str, Any] | None
        if isinstance(self.position, PositionType0):
            position = self.position.to_dict()
        else:
            position = self.position

        next_stop: dict[str, Any] | None
        if isinstance(self.next_stop, NextStopType0):
            next_stop = self.next_stop.to_dict()
        else:
            next_stop = self.next_stop

        eta: int | None
        eta = self.eta

        updated_at = self.updated_at


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "loadId": load_id,
            "externalId": external_id,
            "status": status,
            "eligibleForTracking": eligible_for_tracking,
            "eligibilityReason": eligibility_reason,
            "position": position,
            "nextStop": next_stop,
            "eta": eta,
            "updatedAt": updated_at,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.next_stop_type_0 import NextStopType0 # noqa: PLC0415
        from ..models.position_type_0 import PositionType0 # noqa: PLC0415
        d = dict(src_dict)
        load_id = d.pop("loadId")

        def _parse_external_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        external_id = _parse_external_id(d.pop("externalId"))


        status = LoadStatus(d.pop("status"))




        eligible_for_tracking = d.pop("eligibleForTracking")

        def _parse_eligibility_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        eligibility_reason = _parse_eligibility_reason(d.pop("eligibilityReason"))


        def _parse_position(data: object) -> None | PositionType0:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_position_type_0 = PositionType0.from_dict(data)



                return componentsschemas_position_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PositionType0, data)

        position = _parse_position(d.pop("position"))


        def _parse_next_stop(data: object) -> NextStopType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_next_stop_type_0 = NextStopType0.from_dict(data)



                return componentsschemas_next_stop_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NextStopType0 | None, data)

        next_stop = _parse_next_stop(d.pop("nextStop"))


        def _parse_eta(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        eta = _parse_eta(d.pop("eta"))


        updated_at = d.pop("updatedAt")

        tracking = cls(
            load_id=load_id,
            external_id=external_id,
            status=status,
            eligible_for_tracking=eligible_for_tracking,
            eligibility_reason=eligibility_reason,
            position=position,
            next_stop=next_stop,
            eta=eta,
            updated_at=updated_at,
        )


        tracking.additional_properties = d
        return tracking

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
