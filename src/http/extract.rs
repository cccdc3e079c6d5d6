//! Extractors that document parameters and bodies, and read nothing.
//!
//! dropshot runs extractors before the handler, so its own ones would read the body and report its errors even to a
//! caller without a key. These appear in the API description like the real ones, and leave the request unread until
//! the gate asks for its [`super::Input`].

use async_trait::async_trait;
use dropshot::{
    ApiEndpointBodyContentType, ExclusiveExtractor, ExtractorMetadata, HttpError, RequestContext,
    ServerContext, SharedExtractor, TypedBody,
};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use std::marker::PhantomData;

/// Documents itself as `E` (`Path<T>`, `Query<T>`, `Header<T>`).
pub struct Documented<E>(PhantomData<fn() -> E>);

#[async_trait]
impl<E: SharedExtractor + 'static> SharedExtractor for Documented<E> {
    async fn from_request<C: ServerContext>(_: &RequestContext<C>) -> Result<Self, HttpError> {
        Ok(Documented(PhantomData))
    }

    fn metadata(content_type: ApiEndpointBodyContentType) -> ExtractorMetadata {
        E::metadata(content_type)
    }
}

/// Documents itself as `TypedBody<T>` and keeps the request, unread.
pub struct RawBody<T>(hyper::Request<dropshot::Body>, PhantomData<fn() -> T>);

impl<T> RawBody<T> {
    /// The request, for [`super::Exchange::open`].
    pub fn into_request(self) -> hyper::Request<dropshot::Body> {
        self.0
    }
}

#[async_trait]
impl<T: DeserializeOwned + JsonSchema + Send + Sync + 'static> ExclusiveExtractor for RawBody<T> {
    async fn from_request<C: ServerContext>(
        _: &RequestContext<C>,
        request: hyper::Request<dropshot::Body>,
    ) -> Result<Self, HttpError> {
        Ok(RawBody(request, PhantomData))
    }

    fn metadata(content_type: ApiEndpointBodyContentType) -> ExtractorMetadata {
        TypedBody::<T>::metadata(content_type)
    }
}
