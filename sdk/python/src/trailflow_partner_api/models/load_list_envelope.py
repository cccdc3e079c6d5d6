from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.load import Load





T = TypeVar("T", bound="LoadListEnvelope")



@_attrs_define
class LoadListEnvelope:
    """ A page of loads.

        Example:
            {'data': [], 'nextCursor': None, 'requestId': 'req_3f6c1e9a-b2d8-4c07-915e-7ad3c06bf218'}

        Attributes:
            data (list[Load]): The loads of this page, sorted by `updatedAt`, oldest first.
            next_cursor (None | str): Send it as `cursor` for the next page. Null on the last page, and only there.
            request_id (str): The id of this request.
     """

    data: list[Load]
    next_cursor: None | str
    request_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.load import Load # noqa: PLC0415
        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)



        next_cursor: None | str
        next_cursor = self.next_cursor

        request_id = self.request_id


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "data": data,
            "nextCursor": next_cursor,
            "requestId": request_id,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.load import Load # noqa: PLC0415
        d = dict(src_dict)
        data = []
        _data = d.pop("data")
        for data_item_data in (_data):
            data_item = Load.from_dict(data_item_data)



            data.append(data_item)


        def _parse_next_cursor(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_cursor = _parse_next_cursor(d.pop("nextCursor"))


        request_id = d.pop("requestId")

        load_list_envelope = cls(
            data=data,
            next_cursor=next_cursor,
            request_id=request_id,
        )


        load_list_envelope.additional_properties = d
        return load_list_envelope

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
