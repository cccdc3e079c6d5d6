"""Generated from openapi.yaml by scripts/sdk-generate; do not edit."""

from collections.abc import Sequence

from .._async_client import AsyncCore, AsyncPages
from .._calls import Call, fill, given
from .._model import UNSET, Unset
from . import models


class AsyncHealthResource:
    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def get(self, *, timeout: float | None = None) -> models.Health:
        """Check whether the API is up.

        Needs no key, and the response has no requestId. `degraded` means that the API responds, but a
        system that it depends on is impaired. For incidents and history see https://status.trailflow.ai.
        """
        return await self._core.one(Call("getHealth", "GET", "/health/api", timeout=timeout), models.Health)


class AsyncLoadsResource:
    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    def list(
        self,
        *,
        updated_after: int | Unset = UNSET,
        statuses: Sequence[models.LoadStatusLike] | Unset = UNSET,
        external_id: str | Unset = UNSET,
        include: Sequence[models.LoadIncludeLike] | Unset = UNSET,
        eligible_only: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int = 100,
        timeout: float | None = None,
    ) -> AsyncPages[models.Load]:
        """List loads.

        Use it to sync your copy. Loads are sorted by `updatedAt`, oldest first. It never repeats within
        an organization and only increases, so no load is missed between two pages.

        Begin with `updatedAfter` at the greatest `updatedAt` you have stored (0 for everything),
        follow `nextCursor` until it is null, and start the next round from the last `updatedAt` you
        saw. The bound is inclusive, so that load comes once more; that is harmless. Send the same
        filters along with a cursor that you sent with the first page.

        Args:
            updated_after: Only loads whose `updatedAt` is this moment or later, in Unix milliseconds. 0
                stands for the beginning; any other value must lie between the years 2000 and 2100.
            statuses: Only loads in one of these statuses, separated by commas.
            external_id: Only the load with this externalId.
            include: Related objects to put into each load, separated by commas. Without this parameter
                there are none.
            eligible_only: When true, only loads that can be tracked now.
            cursor: The `nextCursor` of the page before. It is valid for the list and the organization that
                it came from. Opaque; do not build or keep one.
            limit: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at
                least one. Only a null `nextCursor` marks the last page.
        """
        return AsyncPages(
            self._core,
            Call(
                "listLoads",
                "GET",
                "/v1/loads",
                query=given(
                    updatedAfter=updated_after,
                    statuses=statuses,
                    externalId=external_id,
                    include=include,
                    eligibleOnly=eligible_only,
                    cursor=cursor,
                    limit=limit,
                ),
                timeout=timeout,
            ),
            models.Load,
        )

    async def create(
        self,
        *,
        order_number: str,
        external_id: str | None | Unset = UNSET,
        status: models.LoadStatusLike | Unset = UNSET,
        rate: float | None | Unset = UNSET,
        currency: str | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        customer_id: str | None | Unset = UNSET,
        carrier_id: str | None | Unset = UNSET,
        vehicle_id: str | None | Unset = UNSET,
        references: Sequence[models.ReferenceInput] | Unset = UNSET,
        equipment: models.EquipmentInput | None | Unset = UNSET,
        stops: Sequence[models.StopInput] | Unset = UNSET,
        idempotency_key: str | None = None,
        timeout: float | None = None,
    ) -> models.Load:
        """Create a load.

        Creates a load with its references, equipment and stops. An `externalId` that another load of the
        organization already has is a 409 `conflict`; to create or update in one go, use the upsert route. A
        load may be created in any status. Sends the event `load.created`.

        Args:
            external_id: Your own id for the load, unique in the organization. It must not begin with a
                space or a full stop, nor contain control characters.
            order_number: The number that people use when they talk about the load.
            status: The status to begin in.
            rate: What the customer pays, in `currency`, with at most two decimals.
            currency: The currency of `rate`, an ISO 4217 code of three letters.
            notes: Free text. Line breaks and tabs are fine, other control characters are not.
            customer_id: Who the load is moved for. Must be a customer of the organization.
            carrier_id: Who moves it. Must be a carrier of the organization.
            vehicle_id: The vehicle it is on. Must be a vehicle of the organization.
            references: Numbers under which others know the load.
            equipment: The trailer that the load needs; null when nothing is asked for.
            stops: The stops, in the order they are to be made. A new load has none yet, so none has an
                `id`.
        """
        return await self._core.one(
            Call(
                "createLoad",
                "POST",
                "/v1/loads",
                body=given(
                    externalId=external_id,
                    orderNumber=order_number,
                    status=status,
                    rate=rate,
                    currency=currency,
                    notes=notes,
                    customerId=customer_id,
                    carrierId=carrier_id,
                    vehicleId=vehicle_id,
                    references=references,
                    equipment=equipment,
                    stops=stops,
                ),
                idempotent=True,
                idempotency_key=idempotency_key,
                timeout=timeout,
            ),
            models.Load,
        )

    async def upsert(
        self,
        *,
        external_id: str,
        order_number: str | Unset = UNSET,
        status: models.LoadStatusLike | Unset = UNSET,
        rate: float | None | Unset = UNSET,
        currency: str | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        customer_id: str | None | Unset = UNSET,
        carrier_id: str | None | Unset = UNSET,
        vehicle_id: str | None | Unset = UNSET,
        references: Sequence[models.ReferenceInput] | Unset = UNSET,
        equipment: models.EquipmentInput | None | Unset = UNSET,
        stops: Sequence[models.StopInput] | Unset = UNSET,
        idempotency_key: str | None = None,
        timeout: float | None = None,
    ) -> models.Load:
        """Create or update a load by externalId.

        Finds the load with your `externalId`. If there is none, one is created: then `orderNumber`
        is required, and fields that you omit get the defaults of the create route. If there is one,
        it is updated: an omitted field stays unchanged, `null` clears it, and `references` and
        `stops` replace the whole list.

        A stop keeps its `id` while it is the same stop, wherever it stands in the list. Send the
        `id` to say so. A stop without one takes the first of the load's stops that is not taken yet
        and has, in this order of preference: the same content; the same `type`, name and address;
        the same `type`, city, state and country. A stop that matches none gets a new id.

        A new `status` must be one that the status route would accept; otherwise the response is 409
        `conflict` and nothing changes. An update that changes nothing is a success without an
        event. Otherwise sends `load.created` for a new load, and for an old one `load.updated` when
        anything but the status changed and `load.status_changed` when the status did.

        Args:
            external_id: Your own id for the load, by which it is found. It must not begin with a space or a
                full stop, nor contain control characters.
            order_number: The number that people use when they talk about the load. Needed when the load is
                new.
            status: A load's status.
            rate: What the customer pays, in `currency`, with at most two decimals.
            currency: The currency of `rate`, an ISO 4217 code of three letters. USD when the load is new.
            notes: Free text. Line breaks and tabs are fine, other control characters are not.
            customer_id: Who the load is moved for. Must be a customer of the organization.
            carrier_id: Who moves it. Must be a carrier of the organization.
            vehicle_id: The vehicle it is on. Must be a vehicle of the organization.
            references: Replaces all references. An empty list removes them.
            equipment: The trailer that the load needs; null when nothing is asked for.
            stops: Replaces all stops, in the order they are to be made. An empty list removes them.
        """
        return await self._core.one(
            Call(
                "upsertLoad",
                "POST",
                "/v1/loads/upsert",
                body=given(
                    externalId=external_id,
                    orderNumber=order_number,
                    status=status,
                    rate=rate,
                    currency=currency,
                    notes=notes,
                    customerId=customer_id,
                    carrierId=carrier_id,
                    vehicleId=vehicle_id,
                    references=references,
                    equipment=equipment,
                    stops=stops,
                ),
                idempotent=True,
                idempotency_key=idempotency_key,
                timeout=timeout,
            ),
            models.Load,
        )

    async def get(
        self, id: str, *, include: Sequence[models.LoadIncludeLike] | Unset = UNSET, timeout: float | None = None
    ) -> models.Load:
        """Get one load.

        Reads a load by its Trailflow id or your externalId, with related objects on request.

        Args:
            id: The load's Trailflow id or your externalId, percent-encoded where necessary.
            include: Related objects to put into each load, separated by commas. Without this parameter
                there are none.
        """
        return await self._core.one(
            Call("getLoad", "GET", fill("/v1/loads/{id}", id=id), query=given(include=include), timeout=timeout),
            models.Load,
        )

    async def change_status(
        self,
        id: str,
        *,
        status: models.LoadStatusLike,
        idempotency_key: str | None = None,
        timeout: float | None = None,
    ) -> models.Load:
        """Change a load's status.

        Changes a load's status along PENDING, ASSIGNED, LOADED, IN_TRANSIT, DELIVERED, COMPLETED. Steps may
        be
        skipped going forward, except that COMPLETED is reached from DELIVERED only. The one step
        back is from ASSIGNED to PENDING. A load can become CANCELLED while it is PENDING, ASSIGNED
        or LOADED. COMPLETED and CANCELLED are final.

        Asking for the status that the load already has is a success without an event. Any other
        move is 409 `conflict`. A move sends the event `load.status_changed`.

        Args:
            id: The load's Trailflow id or your externalId, percent-encoded where necessary.
            status: A load's status.
        """
        return await self._core.one(
            Call(
                "changeLoadStatus",
                "POST",
                fill("/v1/loads/{id}/status", id=id),
                body=given(status=status),
                idempotent=True,
                idempotency_key=idempotency_key,
                timeout=timeout,
            ),
            models.Load,
        )


class AsyncTrackingResource:
    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def get(self, load_id: str, *, timeout: float | None = None) -> models.Tracking:
        """Get a load's tracking.

        The latest position of a load, its next stop and the estimated arrival there. A load is tracked
        while it is ASSIGNED, LOADED or IN_TRANSIT; at other times the response says why there is no
        position instead of failing.

        Args:
            load_id: The load's Trailflow id or your externalId, percent-encoded where necessary.
        """
        return await self._core.one(
            Call("getTracking", "GET", fill("/v1/tracking/{loadId}", loadId=load_id), timeout=timeout), models.Tracking
        )


class AsyncCustomersResource:
    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    def list(
        self, *, cursor: str | Unset = UNSET, limit: int = 100, timeout: float | None = None
    ) -> AsyncPages[models.Customer]:
        """List customers.

        The organization's customers, oldest first. Use their ids as `customerId` of loads.

        Args:
            cursor: The `nextCursor` of the page before. It is valid for the list and the organization that
                it came from. Opaque; do not build or keep one.
            limit: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at
                least one. Only a null `nextCursor` marks the last page.
        """
        return AsyncPages(
            self._core,
            Call("listCustomers", "GET", "/v1/customers", query=given(cursor=cursor, limit=limit), timeout=timeout),
            models.Customer,
        )


class AsyncCarriersResource:
    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    def list(
        self, *, cursor: str | Unset = UNSET, limit: int = 100, timeout: float | None = None
    ) -> AsyncPages[models.Carrier]:
        """List carriers.

        The organization's carriers, oldest first. Use their ids as `carrierId` of loads.

        Args:
            cursor: The `nextCursor` of the page before. It is valid for the list and the organization that
                it came from. Opaque; do not build or keep one.
            limit: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at
                least one. Only a null `nextCursor` marks the last page.
        """
        return AsyncPages(
            self._core,
            Call("listCarriers", "GET", "/v1/carriers", query=given(cursor=cursor, limit=limit), timeout=timeout),
            models.Carrier,
        )


class AsyncVehiclesResource:
    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    def list(
        self, *, cursor: str | Unset = UNSET, limit: int = 100, timeout: float | None = None
    ) -> AsyncPages[models.Vehicle]:
        """List vehicles.

        The vehicles of the organization's carriers, oldest first. Use their ids as `vehicleId` of loads.

        Args:
            cursor: The `nextCursor` of the page before. It is valid for the list and the organization that
                it came from. Opaque; do not build or keep one.
            limit: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at
                least one. Only a null `nextCursor` marks the last page.
        """
        return AsyncPages(
            self._core,
            Call("listVehicles", "GET", "/v1/vehicles", query=given(cursor=cursor, limit=limit), timeout=timeout),
            models.Vehicle,
        )


class AsyncWebhooksResource:
    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    def list(
        self, *, cursor: str | Unset = UNSET, limit: int = 100, timeout: float | None = None
    ) -> AsyncPages[models.WebhookSubscription]:
        """List webhook subscriptions.

        The organization's subscriptions, oldest first. Signing secrets are never shown here.

        Args:
            cursor: The `nextCursor` of the page before. It is valid for the list and the organization that
                it came from. Opaque; do not build or keep one.
            limit: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at
                least one. Only a null `nextCursor` marks the last page.
        """
        return AsyncPages(
            self._core,
            Call("listWebhooks", "GET", "/v1/webhooks", query=given(cursor=cursor, limit=limit), timeout=timeout),
            models.WebhookSubscription,
        )

    async def create(
        self,
        *,
        url: str,
        event_types: Sequence[models.WebhookEventTypeLike],
        idempotency_key: str | None = None,
        timeout: float | None = None,
    ) -> models.CreatedWebhook:
        """Subscribe to events.

        Creates a subscription. The response contains the `signingSecret` that signs deliveries. No later
        response shows it again, so store it first. With a test key, subscribe an endpoint of yours that is
        not in production. An organization may have 50 subscriptions, unless Trailflow grants more, and one
        for each URL and set of events: beyond that, 409 `conflict` says what to delete.

        Args:
            url: Where to deliver: an https address with a host name, not an IP address, and without user
                name, password or fragment, on port 443, 8443, or 1024 and above. The name must be found in
                the public DNS and resolve to public addresses only, now and at every delivery; a name that
                does not is rejected after some seconds, with one message for every cause. http is for
                servers that were set up for development; every other one refuses it.
            event_types: The events to deliver, each named once.
        """
        return await self._core.one(
            Call(
                "createWebhook",
                "POST",
                "/v1/webhooks",
                body=given(url=url, eventTypes=event_types),
                idempotent=True,
                idempotency_key=idempotency_key,
                timeout=timeout,
            ),
            models.CreatedWebhook,
        )

    async def get(self, id: str, *, timeout: float | None = None) -> models.WebhookSubscription:
        """Get a webhook subscription.

        One of the organization's subscriptions. Its signing secret is never shown here.

        Args:
            id: The id of the subscription.
        """
        return await self._core.one(
            Call("getWebhook", "GET", fill("/v1/webhooks/{id}", id=id), timeout=timeout), models.WebhookSubscription
        )

    async def update(
        self,
        id: str,
        *,
        url: str | Unset = UNSET,
        event_types: Sequence[models.WebhookEventTypeLike] | Unset = UNSET,
        state: models.WebhookStateLike | Unset = UNSET,
        timeout: float | None = None,
    ) -> models.WebhookSubscription:
        """Change a webhook subscription.

        Changes the fields that you send; the others stay. A new `url` is checked as the URL of a new
        subscription is. Deliveries that are queued go to the new URL, with the id that they have. Set
        `state` to PAUSED to have events wait, each for up to 72 hours, and to ACTIVE to have what waits
        delivered. A subscription that Trailflow paused (`pausedReason` is `STAFF`) is resumed by Trailflow
        only: 409 `conflict`. Sending the same change again changes nothing.

        Args:
            id: The id of the subscription.
            url: Where to deliver, by the rules for the URL of a new subscription.
            event_types: The events to deliver, each named once. Deliveries that are queued stay queued.
            state: Whether a subscription is delivered to. Events of a paused one wait until it is resumed,
                each for up to 72 hours.
        """
        return await self._core.one(
            Call(
                "updateWebhook",
                "PATCH",
                fill("/v1/webhooks/{id}", id=id),
                body=given(url=url, eventTypes=event_types, state=state),
                timeout=timeout,
            ),
            models.WebhookSubscription,
        )

    async def delete(self, id: str, *, timeout: float | None = None) -> models.DeletedWebhook:
        """Delete a webhook subscription.

        Ends a subscription. Deliveries that wait for another attempt are dropped; one that is under way may
        still arrive. Deleting the same subscription again is 404 `not_found`.

        Args:
            id: The id of the subscription.
        """
        return await self._core.one(
            Call("deleteWebhook", "DELETE", fill("/v1/webhooks/{id}", id=id), timeout=timeout), models.DeletedWebhook
        )

    async def rotate_secret(
        self,
        id: str,
        *,
        overlap_hours: int | Unset = UNSET,
        idempotency_key: str | None = None,
        timeout: float | None = None,
    ) -> models.RotatedWebhookSecret:
        """Rotate a signing secret.

        Gives the subscription a new `signingSecret`, which is shown only here. For the hours of the
        overlap, deliveries are signed with both secrets: with the new one in `X-Trailflow-Signature`, with
        the old one in `X-Trailflow-Signature-Previous`. A second rotation during the overlap is 409
        `conflict`.

        Args:
            id: The id of the subscription.
            overlap_hours: How many hours deliveries are signed with both secrets.
        """
        return await self._core.one(
            Call(
                "rotateWebhookSecret",
                "POST",
                fill("/v1/webhooks/{id}/rotate-secret", id=id),
                body=given(overlapHours=overlap_hours),
                idempotent=True,
                idempotency_key=idempotency_key,
                timeout=timeout,
            ),
            models.RotatedWebhookSecret,
        )

    async def test(
        self, id: str, *, idempotency_key: str | None = None, timeout: float | None = None
    ) -> models.TestDelivery:
        """Send a test event.

        Queues the event `webhook.test` for the subscription, whichever events it subscribes to. It is
        signed and retried like any other. Look up its delivery to see how your endpoint responded. A paused
        subscription is 409 `conflict`.

        Args:
            id: The id of the subscription.
        """
        return await self._core.one(
            Call(
                "testWebhook",
                "POST",
                fill("/v1/webhooks/{id}/test", id=id),
                idempotent=True,
                idempotency_key=idempotency_key,
                timeout=timeout,
            ),
            models.TestDelivery,
        )

    def list_deliveries(
        self, id: str, *, cursor: str | Unset = UNSET, limit: int = 100, timeout: float | None = None
    ) -> AsyncPages[models.WebhookDelivery]:
        """List a subscription's deliveries.

        The deliveries of a subscription, newest first, with every attempt and how your endpoint responded.
        Bodies are not shown. Deliveries are kept for 30 days.

        Args:
            id: The id of the subscription.
            cursor: The `nextCursor` of the page before. It is valid for the list and the organization that
                it came from. Opaque; do not build or keep one.
            limit: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at
                least one. Only a null `nextCursor` marks the last page.
        """
        return AsyncPages(
            self._core,
            Call(
                "listWebhookDeliveries",
                "GET",
                fill("/v1/webhooks/{id}/deliveries", id=id),
                query=given(cursor=cursor, limit=limit),
                timeout=timeout,
            ),
            models.WebhookDelivery,
        )


class AsyncResources:
    """Every operation of the contract, by resource."""

    def __init__(self, core: AsyncCore) -> None:
        self.health = AsyncHealthResource(core)
        self.loads = AsyncLoadsResource(core)
        self.tracking = AsyncTrackingResource(core)
        self.customers = AsyncCustomersResource(core)
        self.carriers = AsyncCarriersResource(core)
        self.vehicles = AsyncVehiclesResource(core)
        self.webhooks = AsyncWebhooksResource(core)
