from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.reference_type import ReferenceType






T = TypeVar("T", bound="ReferenceInput")



@_attrs_define
class ReferenceInput:
    """ A number under which someone else knows the load.

        Example:
            {'type': 'BOL', 'value': 'BOL-771904'}

        Attributes:
            type_ (ReferenceType): What a reference number is: purchase order, bill of lading, the carrier's PRO number,
                pickup number, or another. Example: PO.
            value (str): The number itself.
     """

    type_: ReferenceType
    value: str





    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_.value

        value = self.value


        field_dict: dict[str, Any] = {}

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

        reference_input = cls(
            type_=type_,
            value=value,
        )

        return reference_input

