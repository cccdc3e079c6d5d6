from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="Customer")



@_attrs_define
class Customer:
    """ A company that loads are moved for. In a load only with `include=customer`, and when it has one.

        Example:
            {'id': 'customer_019c8a31f2007d05a1c4093be7f6528d', 'customerCode': 'BLUEB', 'customerName': 'Bluebonnet Produce
                Co.'}

        Attributes:
            id (str): Trailflow's id, `customer_…`.
            customer_code (str): The short code that the organization knows the customer by.
            customer_name (str): The customer's name.
     """

    id: str
    customer_code: str
    customer_name: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        id = self.id

        customer_code = self.customer_code

        customer_name = self.customer_name


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "id": id,
            "customerCode": customer_code,
            "customerName": customer_name,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        customer_code = d.pop("customerCode")

        customer_name = d.pop("customerName")

        customer = cls(
            id=id,
            customer_code=customer_code,
            customer_name=customer_name,
        )


        customer.additional_properties = d
        return customer

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
