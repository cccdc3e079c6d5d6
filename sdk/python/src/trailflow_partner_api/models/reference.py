from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.reference_type import ReferenceType






T = TypeVar("T", bound="Reference")



@_attrs_define
class Reference:
    """ A number under which someone else knows the load.

        Example:
            {'type': 'PO', 'value': '4500218837'}

        Attributes:
            type_ (ReferenceType): What a reference number is: purchase order, bill of lading, the carrier's PRO number,
                pickup number, or another. Example: PO.
            value (str): The number itself.
     """

    type_: ReferenceType
    value: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_.value

        value = self.value


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "type": type_,
            "value": value,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = ReferenceType(d.pop("type"))




        value = d.pop("value")

        reference = cls(
            type_=type_,
            value=value,
        )


        reference.additional_properties = d
        return reference

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
