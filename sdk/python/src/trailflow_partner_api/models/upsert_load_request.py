from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.load_status import LoadStatus
from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.equipment_input_type_0 import EquipmentInputType0
  from ..models.reference_input import ReferenceInput
  from ..models.stop_input import StopInput





T = TypeVar("T", bound="UpsertLoadRequest")



@_attrs_define
class UpsertLoadRequest:
    """ A load to create or update. On an update, an omitted field stays unchanged and null clears it.

        Example:
            {'externalId': 'TMS-88412', 'orderNumber': 'ORD-1001', 'rate': 2600, 'notes': None}

        Attributes:
            external_id (str): Your own id for the load, by which it is found. It must not begin with a space or a full
                stop, nor contain control characters.
            order_number (str | Unset): The number that people use when they talk about the load. Needed when the load is
                new.
            status (LoadStatus | Unset): A load's status. Example: IN_TRANSIT.
            rate (float | None | Unset): What the customer pays, in `currency`, with at most two decimals.
            currency (str | Unset): The currency of `rate`, an ISO 4217 code of three letters. USD when the load is new.
            notes (None | str | Unset): Free text. Line breaks and tabs are fine, other control characters are not.
            customer_id (None | str | Unset): Who the load is moved for. Must be a customer of the organization.
            carrier_id (None | str | Unset): Who moves it. Must be a carrier of the organization.
            vehicle_id (None | str | Unset): The vehicle it is on. Must be a vehicle of the organization.
            references (list[ReferenceInput] | Unset): Replaces all references. An empty list removes them.
            equipment (EquipmentInputType0 | None | Unset): The trailer that the load needs; null when nothing is asked for.
                Example: {'type': 'FLATBED', 'lengthFeet': 48}.
            stops (list[StopInput] | Unset): Replaces all stops, in the order they are to be made. An empty list removes
                them.
     """

    external_id: str
    order_number: str | Unset = UNSET
    status: LoadStatus | Unset = UNSET
    rate: float | None | Unset = UNSET
    currency: str | Unset = UNSET
    notes: None | str | Unset = UNSET
    customer_id: None | str | Unset = UNSET
    carrier_id: None | str | Unset = UNSET
    vehicle_id: None | str | Unset = UNSET
    references: list[ReferenceInput] | Unset = UNSET
    equipment: EquipmentInputType0 | None | Unset = UNSET
    stops: list[StopInput] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.equipment_input_type_0 import EquipmentInputType0 # noqa: PLC0415
        from ..models.reference_input import ReferenceInput # noqa: PLC0415
        from ..models.stop_input import StopInput # noqa: PLC0415
        external_id = self.external_id

        order_number = self.order_number

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.value


        rate: float | None | Unset
        if isinstance(self.rate, Unset):
            rate = UNSET
        else:
            rate = self.rate

        currency = self.currency

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        customer_id: None | str | Unset
        if isinstance(self.customer_id, Unset):
            customer_id = UNSET
        else:
            customer_id = self.customer_id

        carrier_id: None | str | Unset
        if isinstance(self.carrier_id, Unset):
            carrier_id = UNSET
        else:
            carrier_id = self.carrier_id

        vehicle_id: None | str | Unset
        if isinstance(self.vehicle_id, Unset):
            vehicle_id = UNSET
        else:
            vehicle_id = self.vehicle_id

        references: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.references, Unset):
            references = []
            for references_item_data in self.references:
                references_item = references_item_data.to_dict()
                references.append(references_item)



        equipment: dict[str, Any] | None | Unset
        if isinstance(self.equipment, Unset):
            equipment = UNSET
        elif isinstance(self.equipment, EquipmentInputType0):
            equipment = self.equipment.to_dict()
        else:
            equipment = self.equipment

        stops: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.stops, Unset):
            stops = []
            for stops_item_data in self.stops:
                stops_item = stops_item_data.to_dict()
                stops.append(stops_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "externalId": external_id,
        })
        if order_number is not UNSET:
            field_dict["orderNumber"] = order_number
        if status is not UNSET:
            field_dict["status"] = status
        if rate is not UNSET:
            field_dict["rate"] = rate
        if currency is not UNSET:
            field_dict["currency"] = currency
        if notes is not UNSET:
            field_dict["notes"] = notes
        if customer_id is not UNSET:
            field_dict["customerId"] = customer_id
        if carrier_id is not UNSET:
            field_dict["carrierId"] = carrier_id
        if vehicle_id is not UNSET:
            field_dict["vehicleId"] = vehicle_id
        if references is not UNSET:
            field_dict["references"] = references
        if equipment is not UNSET:
            field_dict["equipment"] = equipment
        if stops is not UNSET:
            field_dict["stops"] = stops

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.equipment_input_type_0 import EquipmentInputType0 # noqa: PLC0415
        from ..models.reference_input import ReferenceInput # noqa: PLC0415
        from ..models.stop_input import StopInput # noqa: PLC0415
        d = dict(src_dict)
        external_id = d.pop("externalId")

        order_number = d.pop("orderNumber", UNSET)

        _status = d.pop("status", UNSET)
        status: LoadStatus | Unset
        if isinstance(_status,  Unset):
            status = UNSET
        else:
            status = LoadStatus(_status)




        def _parse_rate(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        rate = _parse_rate(d.pop("rate", UNSET))


        currency = d.pop("currency", UNSET)

        def _parse_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notes = _parse_notes(d.pop("notes", UNSET))


        def _parse_customer_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        customer_id = _parse_customer_id(d.pop("customerId", UNSET))


        def _parse_carrier_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        carrier_id = _parse_carrier_id(d.pop("carrierId", UNSET))


        def _parse_vehicle_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        vehicle_id = _parse_vehicle_id(d.pop("vehicleId", UNSET))


        _references = d.pop("references", UNSET)
        references: list[ReferenceInput] | Unset = UNSET
        if _references is not UNSET:
            references = []
            for references_item_data in _references:
                references_item = ReferenceInput.from_dict(references_item_data)



                references.append(references_item)


        def _parse_equipment(data: object) -> EquipmentInputType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_equipment_input_type_0 = EquipmentInputType0.from_dict(data)



                return componentsschemas_equipment_input_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EquipmentInputType0 | None | Unset, data)

        equipment = _parse_equipment(d.pop("equipment", UNSET))


        _stops = d.pop("stops", UNSET)
        stops: list[StopInput] | Unset = UNSET
        if _stops is not UNSET:
            stops = []
            for stops_item_data in _stops:
                stops_item = StopInput.from_dict(stops_item_data)



                stops.append(stops_item)


        upsert_load_request = cls(
            external_id=external_id,
            order_number=order_number,
            status=status,
            rate=rate,
            currency=currency,
            notes=notes,
            customer_id=customer_id,
            carrier_id=carrier_id,
            vehicle_id=vehicle_id,
            references=references,
            equipment=equipment,
            stops=stops,
        )

        return upsert_load_request

