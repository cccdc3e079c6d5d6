from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.error_envelope import ErrorEnvelope
from ...models.load_include import LoadInclude
from ...models.load_list_envelope import LoadListEnvelope
from ...models.load_status import LoadStatus
from ...types import UNSET, Unset
from typing import cast



def _get_kwargs(
    *,
    updated_after: int | Unset = UNSET,
    statuses: list[LoadStatus] | Unset = UNSET,
    external_id: str | Unset = UNSET,
    include: list[LoadInclude] | Unset = UNSET,
    eligible_only: bool | Unset = False,
    cursor: str | Unset = UNSET,
    limit: int | Unset = 50,

) -> dict[str, Any]:
    

    

    params: dict[str, Any] = {}

    params["updatedAfter"] = updated_after

    json_statuses: list[str] | Unset = UNSET
    if not isinstance(statuses, Unset):
        json_statuses = []
        for statuses_item_data in statuses:
            statuses_item = statuses_item_data.value
            json_statuses.append(statuses_item)


    params["statuses"] = json_statuses

    params["externalId"] = external_id

    json_include: list[str] | Unset = UNSET
    if not isinstance(include, Unset):
        json_include = []
        for include_item_data in include:
            include_item = include_item_data.value
            json_include.append(include_item)


    params["include"] = json_include

    params["eligibleOnly"] = eligible_only

    params["cursor"] = cursor

    params["limit"] = limit


    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}


    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/loads",
        "params": params,
    }


    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ErrorEnvelope | LoadListEnvelope | None:
    if response.status_code == 200:
        response_200 = LoadListEnvelope.from_dict(response.json())



        return response_200

    if response.status_code == 400:
        response_400 = ErrorEnvelope.from_dict(response.json())



        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())



        return response_401

    if response.status_code == 403:
        response_403 = ErrorEnvelope.from_dict(response.json())



        return response_403

    if response.status_code == 429:
        response_429 = ErrorEnvelope.from_dict(response.json())



        return response_429

    if response.status_code == 500:
        response_500 = ErrorEnvelope.from_dict(response.json())



        return response_500

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())



        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ErrorEnvelope | LoadListEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    updated_after: int | Unset = UNSET,
    statuses: list[LoadStatus] | Unset = UNSET,
    external_id: str | Unset = UNSET,
    include: list[LoadInclude] | Unset = UNSET,
    eligible_only: bool | Unset = False,
    cursor: str | Unset = UNSET,
    limit: int | Unset = 50,

) -> Response[ErrorEnvelope | LoadListEnvelope]:
    """ List loads

     Use it to sync your copy. Loads are sorted by `updatedAt`, oldest first. It never repeats within
    an organization and only increases, so no load is missed between two pages.

    Begin with `updatedAfter` at the greatest `updatedAt` you have stored (0 for everything),
    follow `nextCursor` until it is null, and start the next round from the last `updatedAt` you
    saw. The bound is inclusive, so that load comes once more; that is harmless. Send the same
    filters along with a cursor that you sent with the first page.

    Args:
        updated_after (int | Unset):
        statuses (list[LoadStatus] | Unset):
        external_id (str | Unset):
        include (list[LoadInclude] | Unset):
        eligible_only (bool | Unset):  Default: False.
        cursor (str | Unset):
        limit (int | Unset):  Default: 50.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | LoadListEnvelope]
     """


    kwargs = _get_kwargs(
        updated_after=updated_after,
statuses=statuses,
external_id=external_id,
include=include,
eligible_only=eligible_only,
cursor=cursor,
limit=limit,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    *,
    client: AuthenticatedClient | Client,
    updated_after: int | Unset = UNSET,
    statuses: list[LoadStatus] | Unset = UNSET,
    external_id: str | Unset = UNSET,
    include: list[LoadInclude] | Unset = UNSET,
    eligible_only: bool | Unset = False,
    cursor: str | Unset = UNSET,
    limit: int | Unset = 50,

) -> ErrorEnvelope | LoadListEnvelope | None:
    """ List loads

     Use it to sync your copy. Loads are sorted by `updatedAt`, oldest first. It never repeats within
    an organization and only increases, so no load is missed between two pages.

    Begin with `updatedAfter` at the greatest `updatedAt` you have stored (0 for everything),
    follow `nextCursor` until it is null, and start the next round from the last `updatedAt` you
    saw. The bound is inclusive, so that load comes once more; that is harmless. Send the same
    filters along with a cursor that you sent with the first page.

    Args:
        updated_after (int | Unset):
        statuses (list[LoadStatus] | Unset):
        external_id (str | Unset):
        include (list[LoadInclude] | Unset):
        eligible_only (bool | Unset):  Default: False.
        cursor (str | Unset):
        limit (int | Unset):  Default: 50.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | LoadListEnvelope
     """


    return sync_detailed(
        client=client,
updated_after=updated_after,
statuses=statuses,
external_id=external_id,
include=include,
eligible_only=eligible_only,
cursor=cursor,
limit=limit,

    ).parsed

async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    updated_after: int | Unset = UNSET,
    statuses: list[LoadStatus] | Unset = UNSET,
    external_id: str | Unset = UNSET,
    include: list[LoadInclude] | Unset = UNSET,
    eligible_only: bool | Unset = False,
    cursor: str | Unset = UNSET,
    limit: int | Unset = 50,

) -> Response[ErrorEnvelope | LoadListEnvelope]:
    """ List loads

     Use it to sync your copy. Loads are sorted by `updatedAt`, oldest first. It never repeats within
    an organization and only increases, so no load is missed between two pages.

    Begin with `updatedAfter` at the greatest `updatedAt` you have stored (0 for everything),
    follow `nextCursor` until it is null, and start the next round from the last `updatedAt` you
    saw. The bound is inclusive, so that load comes once more; that is harmless. Send the same
    filters along with a cursor that you sent with the first page.

    Args:
        updated_after (int | Unset):
        statuses (list[LoadStatus] | Unset):
        external_id (str | Unset):
        include (list[LoadInclude] | Unset):
        eligible_only (bool | Unset):  Default: False.
        cursor (str | Unset):
        limit (int | Unset):  Default: 50.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | LoadListEnvelope]
     """


    kwargs = _get_kwargs(
        updated_after=updated_after,
statuses=statuses,
external_id=external_id,
include=include,
eligible_only=eligible_only,
cursor=cursor,
limit=limit,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    updated_after: int | Unset = UNSET,
    statuses: list[LoadStatus] | Unset = UNSET,
    external_id: str | Unset = UNSET,
    include: list[LoadInclude] | Unset = UNSET,
    eligible_only: bool | Unset = False,
    cursor: str | Unset = UNSET,
    limit: int | Unset = 50,

) -> ErrorEnvelope | LoadListEnvelope | None:
    """ List loads

     Use it to sync your copy. Loads are sorted by `updatedAt`, oldest first. It never repeats within
    an organization and only increases, so no load is missed between two pages.

    Begin with `updatedAfter` at the greatest `updatedAt` you have stored (0 for everything),
    follow `nextCursor` until it is null, and start the next round from the last `updatedAt` you
    saw. The bound is inclusive, so that load comes once more; that is harmless. Send the same
    filters along with a cursor that you sent with the first page.

    Args:
        updated_after (int | Unset):
        statuses (list[LoadStatus] | Unset):
        external_id (str | Unset):
        include (list[LoadInclude] | Unset):
        eligible_only (bool | Unset):  Default: False.
        cursor (str | Unset):
        limit (int | Unset):  Default: 50.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | LoadListEnvelope
     """


    return (await asyncio_detailed(
        client=client,
updated_after=updated_after,
statuses=statuses,
external_id=external_id,
include=include,
eligible_only=eligible_only,
cursor=cursor,
limit=limit,

    )).parsed
