"""The Trailflow Partner API.

>>> from trailflow import Trailflow
>>> tf = Trailflow("tf_test_…")
>>> tf.loads.upsert(external_id="TMS-88412", order_number="ORD-1001", rate=2450)
"""

from ._async_client import AsyncPages
from ._clients import AsyncTrailflow, Trailflow
from ._errors import (
    ApiError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    ErrorDetail,
    InvalidSignature,
    NetworkError,
    NetworkTimeoutError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitedError,
    RequestError,
    ServerError,
    TrailflowError,
)
from ._model import UNSET, Model, Unset
from ._options import ResponseInfo
from ._pages import Page
from ._sync_client import Pages
from ._webhooks import LoadEvent, TestEvent, UnknownEvent, WebhookEvent, verify_webhook
from .generated import models
from .generated.models import *  # noqa: F403
from .generated.models import VERSION as __version__

__all__ = [
    "UNSET",
    "ApiError",
    "AsyncPages",
    "AsyncTrailflow",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ErrorDetail",
    "InvalidSignature",
    "LoadEvent",
    "Model",
    "NetworkError",
    "NetworkTimeoutError",
    "NotFoundError",
    "Page",
    "Pages",
    "PermissionDeniedError",
    "RateLimitedError",
    "RequestError",
    "ResponseInfo",
    "ServerError",
    "TestEvent",
    "Trailflow",
    "TrailflowError",
    "UnknownEvent",
    "Unset",
    "WebhookEvent",
    "__version__",
    "models",
    "verify_webhook",
    *models.__all__,
]
