""" Contains all the data models used in inputs/outputs """

from .carrier import Carrier
from .carrier_list_envelope import CarrierListEnvelope
from .change_load_status_request import ChangeLoadStatusRequest
from .create_load_request import CreateLoadRequest
from .create_load_request_status import CreateLoadRequestStatus
from .create_webhook_request import CreateWebhookRequest
from .created_webhook import CreatedWebhook
from .created_webhook_envelope import CreatedWebhookEnvelope
from .customer import Customer
from .customer_list_envelope import CustomerListEnvelope
from .deleted_webhook import DeletedWebhook
from .deleted_webhook_envelope import DeletedWebhookEnvelope
from .delivery_attempt import DeliveryAttempt
from .delivery_event import DeliveryEvent
from .delivery_state import DeliveryState
from .equipment_input_type_0 import EquipmentInputType0
from .equipment_type import EquipmentType
from .equipment_type_0 import EquipmentType0
from .error_body import ErrorBody
from .error_detail import ErrorDetail
from .error_envelope import ErrorEnvelope
from .health import Health
from .health_status import HealthStatus
from .load import Load
from .load_envelope import LoadEnvelope
from .load_include import LoadInclude
from .load_list_envelope import LoadListEnvelope
from .load_status import LoadStatus
from .next_stop_type_0 import NextStopType0
from .position_type_0 import PositionType0
from .reference import Reference
from .reference_input import ReferenceInput
from .reference_type import ReferenceType
from .rotate_webhook_secret_request import RotateWebhookSecretRequest
from .rotated_webhook_secret import RotatedWebhookSecret
from .rotated_webhook_secret_envelope import RotatedWebhookSecretEnvelope
from .stop import Stop
from .stop_input import StopInput
from .stop_type import StopType
from .temperature_range_input_type_0 import TemperatureRangeInputType0
from .temperature_range_type_0 import TemperatureRangeType0
from .test_delivery import TestDelivery
from .test_delivery_envelope import TestDeliveryEnvelope
from .tracking import Tracking
from .tracking_envelope import TrackingEnvelope
from .update_webhook_request import UpdateWebhookRequest
from .upsert_load_request import UpsertLoadRequest
from .vehicle import Vehicle
from .vehicle_list_envelope import VehicleListEnvelope
from .webhook_delivery import WebhookDelivery
from .webhook_delivery_list_envelope import WebhookDeliveryListEnvelope
from .webhook_envelope import WebhookEnvelope
from .webhook_event_type import WebhookEventType
from .webhook_list_envelope import WebhookListEnvelope
from .webhook_state import WebhookState
from .webhook_subscription import WebhookSubscription
from .webhook_test import WebhookTest

__all__ = (
    "Carrier",
    "CarrierListEnvelope",
    "ChangeLoadStatusRequest",
    "CreatedWebhook",
    "CreatedWebhookEnvelope",
    "CreateLoadRequest",
    "CreateLoadRequestStatus",
    "CreateWebhookRequest",
    "Customer",
    "CustomerListEnvelope",
    "DeletedWebhook",
    "DeletedWebhookEnvelope",
    "DeliveryAttempt",
    "DeliveryEvent",
    "DeliveryState",
    "EquipmentInputType0",
    "EquipmentType",
    "EquipmentType0",
    "ErrorBody",
    "ErrorDetail",
    "ErrorEnvelope",
    "Health",
    "HealthStatus",
    "Load",
    "LoadEnvelope",
    "LoadInclude",
    "LoadListEnvelope",
    "LoadStatus",
    "NextStopType0",
    "PositionType0",
    "Reference",
    "ReferenceInput",
    "ReferenceType",
    "RotatedWebhookSecret",
    "RotatedWebhookSecretEnvelope",
    "RotateWebhookSecretRequest",
    "Stop",
    "StopInput",
    "StopType",
    "TemperatureRangeInputType0",
    "TemperatureRangeType0",
    "TestDelivery",
    "TestDeliveryEnvelope",
    "Tracking",
    "TrackingEnvelope",
    "UpdateWebhookRequest",
    "UpsertLoadRequest",
    "Vehicle",
    "VehicleListEnvelope",
    "WebhookDelivery",
    "WebhookDeliveryListEnvelope",
    "WebhookEnvelope",
    "WebhookEventType",
    "WebhookListEnvelope",
    "WebhookState",
    "WebhookSubscription",
    "WebhookTest",
)
