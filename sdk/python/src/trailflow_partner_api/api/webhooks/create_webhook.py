from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.create_webhook_request import CreateWebhookRequest
from ...models.created_webhook_envelope import CreatedWebhookEnvelope
from ...models.error_envelope import ErrorEnvelope
from typing import cast



def _get_kwargs(
    *,
    body: CreateWebhookRequest,
    idempotency_key: str,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["Idempotency-Key"] = idempotency_key



    

    

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/webhooks",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> CreatedWebhookEnvelope | ErrorEnvelope | None:
    if response.status_code == 201:
        response_201 = CreatedWebhookEnvelope.from_dict(response.json())



        return response_201

    if response.status_code == 400:
        response_400 = ErrorEnvelope.from_dict(response.json())



        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())



        return response_401

    if response.status_code == 403:
        response_403 = ErrorEnvelope.from_dict(response.json())



        return response_403

    if response.status_code == 408:
        response_408 = ErrorEnvelope.from_dict(response.json())



        return response_408

    if response.status_code == 409:
        response_409 = ErrorEnvelope.from_dict(response.json())



        return response_409

    if response.status_code == 413:
        response_413 = ErrorEnvelope.from_dict(response.json())



        return response_413

    if response.status_code == 415:
        response_415 = ErrorEnvelope.from_dict(response.json())



        return response_415

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[CreatedWebhookEnvelope | ErrorEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateWebhookRequest,
    idempotency_key: str,

) -> Response[CreatedWebhookEnvelope | ErrorEnvelope]:
    """ Subscribe to events

     Creates a subscription. The response contains the `signingSecret` that signs deliveries. No later
    response shows it again, so store it first. With a test key, subscribe an endpoint of yours that is
    not in production. An organization may have 50 subscriptions, unless Trailflow grants more, and one
    for each URL and set of events: beyond that, 409 `conflict` says what to delete.

    Args:
        idempotency_key (str):
        body (CreateWebhookRequest): A subscription to create. Example: {'url':
            'https://partner.example/webhooks/trailflow', 'eventTypes': ['load.created',
            'load.status_changed']}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreatedWebhookEnvelope | ErrorEnvelope]
     """


    kwargs = _get_kwargs(
        body=body,
idempotency_key=idempotency_key,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateWebhookRequest,
    idempotency_key: str,

) -> CreatedWebhookEnvelope | ErrorEnvelope | None:
    """ Subscribe to events

     Creates a subscription. The response contains the `signingSecret` that signs deliveries. No later
    response shows it again, so store it first. With a test key, subscribe an endpoint of yours that is
    not in production. An organization may have 50 subscriptions, unless Trailflow grants more, and one
    for each URL and set of events: beyond that, 409 `conflict` says what to delete.

    Args:
        idempotency_key (str):
        body (CreateWebhookRequest): A subscription to create. Example: {'url':
            'https://partner.example/webhooks/trailflow', 'eventTypes': ['load.created',
            'load.status_changed']}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreatedWebhookEnvelope | ErrorEnvelope
     """


    return sync_detailed(
        client=client,
body=body,
idempotency_key=idempotency_key,

    ).parsed

async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateWebhookRequest,
    idempotency_key: str,

) -> Response[CreatedWebhookEnvelope | ErrorEnvelope]:
    """ Subscribe to events

     Creates a subscription. The response contains the `signingSecret` that signs deliveries. No later
    response shows it again, so store it first. With a test key, subscribe an endpoint of yours that is
    not in production. An organization may have 50 subscriptions, unless Trailflow grants more, and one
    for each URL and set of events: beyond that, 409 `conflict` says what to delete.

    Args:
        idempotency_key (str):
        body (CreateWebhookRequest): A subscription to create. Example: {'url':
            'https://partner.example/webhooks/trailflow', 'eventTypes': ['load.created',
            'load.status_changed']}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreatedWebhookEnvelope | ErrorEnvelope]
     """


    kwargs = _get_kwargs(
        body=body,
idempotency_key=idempotency_key,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateWebhookRequest,
    idempotency_key: str,

) -> CreatedWebhookEnvelope | ErrorEnvelope | None:
    """ Subscribe to events

     Creates a subscription. The response contains the `signingSecret` that signs deliveries. No later
    response shows it again, so store it first. With a test key, subscribe an endpoint of yours that is
    not in production. An organization may have 50 subscriptions, unless Trailflow grants more, and one
    for each URL and set of events: beyond that, 409 `conflict` says what to delete.

    Args:
        idempotency_key (str):
        body (CreateWebhookRequest): A subscription to create. Example: {'url':
            'https://partner.example/webhooks/trailflow', 'eventTypes': ['load.created',
            'load.status_changed']}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreatedWebhookEnvelope | ErrorEnvelope
     """


    return (await asyncio_detailed(
        client=client,
body=body,
idempotency_key=idempotency_key,

    )).parsed
