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
  from ..models.carrier import Carrier
  from ..models.customer import Customer
  from ..models.equipment_type_0 import EquipmentType0
  from ..models.reference import Reference
  from ..models.stop import Stop
  from ..models.tracking import Tracking
  from ..models.vehicle import Vehicle





T = TypeVar("T", bound="Load")



@_attrs_define
class Load:
    """ One shipment. Nullable fields are always present.

        Example:
            {'id': 'load_019d10443a007c3e9f2a6b81d4e05c17', 'externalId': 'TMS-88412', 'orderNumber': 'ORD-1001', 'status':
                'IN_TRANSIT', 'eligibleForTracking': True, 'rate': 2450, 'currency': 'USD', 'notes': None, 'customerId':
                'customer_019c8a31f2007d05a1c4093be7f6528d', 'carrierId': 'carrier_019c8a352b107e6193d827f45ab0c3e9',
                'vehicleId': 'vehicle_019c8a3a11487a2cb07de3915f46c82a', 'references': [{'type': 'PO', 'value': '4500218837'}],
                'equipment': {'type': 'REEFER', 'lengthFeet': 53, 'temperature': {'minFahrenheit': 33, 'maxFahrenheit': 36}},
                'createdAt': 1774094400000, 'updatedAt': 1774106130000}

        Attributes:
            id (str): Trailflow's id, `load_…`.
            external_id (None | str): Your own id for the load, unique in the organization.
            order_number (str): The number that people use when they talk about the load.
            status (LoadStatus): A load's status. Example: IN_TRANSIT.
            eligible_for_tracking (bool): True exactly while the status is ASSIGNED, LOADED or IN_TRANSIT.
            rate (float | None): What the customer pays, in `currency`.
            currency (str): The currency of `rate`, an ISO 4217 code of three letters.
            notes (None | str): Free text.
            customer_id (None | str): Who the load is moved for.
            carrier_id (None | str): Who moves it.
            vehicle_id (None | str): The vehicle it is on.
            references (list[Reference]): Numbers under which others know the load; empty when there are none.
            equipment (EquipmentType0 | None): The trailer that the load needs; null when nothing is asked for. Example:
                {'type': 'DRY_VAN', 'lengthFeet': 53, 'temperature': None}.
            created_at (int): When the load was created, in Unix milliseconds.
            updated_at (int): When the load last changed, in Unix milliseconds. No two changes in an organization have the
                same value, and a later change has a greater one.
            customer (Customer | Unset): A company that loads are moved for. In a load only with `include=customer`, and
                when it has one. Example: {'id': 'customer_019c8a31f2007d05a1c4093be7f6528d', 'customerCode': 'BLUEB',
                'customerName': 'Bluebonnet Produce Co.'}.
            carrier (Carrier | Unset): A company that moves loads. In a load only with `include=carrier`, and when it has
                one. Example: {'id': 'carrier_019c8a352b107e6193d827f45ab0c3e9', 'carrierCode': 'LSTAR', 'carrierName': 'Lone
                Star Reefer Lines', 'mcNumber': 'MC-748213', 'dotNumber': '2481906'}.
            vehicle (Vehicle | Unset): A vehicle of a carrier. In a load only with `include=vehicle`, and when it has one.
                Example: {'id': 'vehicle_019c8a3a11487a2cb07de3915f46c82a', 'unitNumber': '4127', 'vehicleType': 'Tractor'}.
            stops (list[Stop] | Unset): The stops in the order they are made. Only with `include=stops`.
            tracking (Tracking | Unset): What is known about a load's whereabouts. In a load only with `include=tracking`.
                Example: {'loadId': 'load_019d104e7d2071b48c55e2a90f3d7b64', 'externalId': 'TMS-88413', 'status': 'PENDING',
                'eligibleForTracking': False, 'eligibilityReason': 'load_status_not_trackable', 'position': None, 'nextStop':
                None, 'eta': None, 'updatedAt': 1774095072544}.
     """

    id: str
    external_id: None | str
    order_number: str
    status: LoadStatus
    eligible_for_tracking: bool
    rate: float | None
    currency: str
    notes: None | str
    customer_id: None | str
    carrier_id: None | str
    vehicle_id: None | str
    references: list[Reference]
    equipment: EquipmentType0 | None
    created_at: int
    updated_at: int
    customer: Customer | Unset = UNSET
    carrier: Carrier | Unset = UNSET
    vehicle: Vehicle | Unset = UNSET
    stops: list[Stop] | Unset = UNSET
    tracking: Tracking | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.carrier import Carrier # noqa: PLC0415
        from ..models.customer import Customer # noqa: PLC0415
        from ..models.equipment_type_0 import EquipmentType0 # noqa: PLC0415
        from ..models.reference import Reference # noqa: PLC0415
        from ..models.stop import Stop # noqa: PLC0415
        from ..models.tracking import Tracking # noqa: PLC0415
        from ..models.vehicle import Vehicle # noqa: PLC0415
        id = self.id

        external_id: None | str
        external_id = self.external_id

        order_number = self.order_number

        status = self.status.value

        eligible_for_tracking = self.eligible_for_tracking

        rate: float | None
        rate = self.rate

        currency = self.currency

        notes: None | str
        notes = self.notes

        customer_id: None | str
        customer_id = self.customer_id

        carrier_id: None | str
        carrier_id = self.carrier_id

        vehicle_id: None | str
        vehicle_id = self.vehicle_id

        references = []
        for references_item_data in self.references:
            references_item = references_item_data.to_dict()
            references.append(references_item)



        equipment: dict[str, Any] | None
        if isinstance(self.equipment, EquipmentType0):
            equipment = self.equipment.to_dict()
        else:
            equipment = self.equipment

        created_at = self.created_at

        updated_at = self.updated_at

        customer: dict[str, Any] | Unset = UNSET
        if not isinstance(self.customer, Unset):
            customer = self.customer.to_dict()

        carrier: dict[str, Any] | Unset = UNSET
        if not isinstance(self.carrier, Unset):
            carrier = self.carrier.to_dict()

        vehicle: dict[str, Any] | Unset = UNSET
        if not isinstance(self.vehicle, Unset):
            vehicle = self.vehicle.to_dict()

        stops: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.stops, Unset):
            stops = []
            for stops_item_data in self.stops:
                stops_item = stops_item_data.to_dict()
                stops.append(stops_item)



        tracking: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tracking, Unset):
            tracking = self.tracking.to_dict()


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "id": id,
            "externalId": external_id,
            "orderNumber": order_number,
            "status": status,
            "eligibleForTracking": eligible_for_tracking,
            "rate": rate,
            "currency": currency,
            "notes": notes,
            "customerId": customer_id,
            "carrierId": carrier_id,
            "vehicleId": vehicle_id,
            "references": references,
            "equipment": equipment,
            "createdAt": created_at,
            "updatedAt": updated_at,
        })
        if customer is not UNSET:
            field_dict["customer"] = customer
        if carrier is not UNSET:
            field_dict["carrier"] = carrier
        if vehicle is not UNSET:
            field_dict["vehicle"] = vehicle
        if stops is not UNSET:
            field_dict["stops"] = stops
        if tracking is not UNSET:
            field_dict["tracking"] = tracking

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.carrier import Carrier # noqa: PLC0415
        from ..models.customer import Customer # noqa: PLC0415
        from ..models.equipment_type_0 import EquipmentType0 # noqa: PLC0415
        from ..models.reference import Reference # noqa: PLC0415
        from ..models.stop import Stop # noqa: PLC0415
        from ..models.tracking import Tracking # noqa: PLC0415
        from ..models.vehicle import Vehicle # noqa: PLC0415
        d = dict(src_dict)
        id = d.pop("id")

        def _parse_external_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        external_id = _parse_external_id(d.pop("externalId"))


        order_number = d.pop("orderNumber")

        status = LoadStatus(d.pop("status"))




        eligible_for_tracking = d.pop("eligibleForTracking")

        def _parse_rate(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        rate = _parse_rate(d.pop("rate"))


        currency = d.pop("currency")

        def _parse_notes(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        notes = _parse_notes(d.pop("notes"))


        def _parse_customer_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        customer_id = _parse_customer_id(d.pop("customerId"))


        def _parse_carrier_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        carrier_id = _parse_carrier_id(d.pop("carrierId"))


        def _parse_vehicle_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        vehicle_id = _parse_vehicle_id(d.pop("vehicleId"))


        references = []
        _references = d.pop("references")
        for references_item_data in (_references):
            references_item = Reference.from_dict(references_item_data)



            references.append(references_item)


        def _parse_equipment(data: object) -> EquipmentType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_equipment_type_0 = EquipmentType0.from_dict(data)



                return componentsschemas_equipment_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EquipmentType0 | None, data)

        equipment = _parse_equipment(d.pop("equipment"))


        created_at = d.pop("createdAt")

        updated_at = d.pop("updatedAt")

        _customer = d.pop("customer", UNSET)
        customer: Customer | Unset
        if isinstance(_customer,  Unset):
            customer = UNSET
        else:
            customer = Customer.from_dict(_customer)




        _carrier = d.pop("carrier", UNSET)
        carrier: Carrier | Unset
        if isinstance(_carrier,  Unset):
            carrier = UNSET
        else:
            carrier = Carrier.from_dict(_carrier)




        _vehicle = d.pop("vehicle", UNSET)
        vehicle: Vehicle | Unset
        if isinstance(_vehicle,  Unset):
            vehicle = UNSET
        else:
            vehicle = Vehicle.from_dict(_vehicle)




        _stops = d.pop("stops", UNSET)
        stops: list[Stop] | Unset = UNSET
        if _stops is not UNSET:
            stops = []
            for stops_item_data in _stops:
                stops_item = Stop.from_dict(stops_item_data)



                stops.append(stops_item)


        _tracking = d.pop("tracking", UNSET)
        tracking: Tracking | Unset
        if isinstance(_tracking,  Unset):
            tracking = UNSET
        else:
            tracking = Tracking.from_dict(_tracking)




        load = cls(
            id=id,
            external_id=external_id,
            order_number=order_number,
            status=status,
            eligible_for_tracking=eligible_for_tracking,
            rate=rate,
            currency=currency,
            notes=notes,
            customer_id=customer_id,
            carrier_id=carrier_id,
            vehicle_id=vehicle_id,
            references=references,
            equipment=equipment,
            created_at=created_at,
            updated_at=updated_at,
            customer=customer,
            carrier=carrier,
            vehicle=vehicle,
            stops=stops,
            tracking=tracking,
        )


        load.additional_properties = d
        return load

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
