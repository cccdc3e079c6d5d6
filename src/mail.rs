//! Mail to people: through an SMTP server, or printed where none is configured.

use std::io::Write;

use async_trait::async_trait;
use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use crate::error::{Error, Result};

/// A mail, as plain text.
#[derive(Debug, Clone)]
pub struct Mail {
    /// The recipient's address.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
}

/// Sends mail.
#[async_trait]
pub trait Mailer: Send + Sync + 'static {
    /// Hands the mail over.
    ///
    /// # Errors
    /// When nobody took it.
    async fn send(&self, mail: Mail) -> Result<()>;
}

/// Prints mail to standard output, and nowhere else: it may hold a link that lets somebody in.
#[derive(Debug, Clone, Copy, Default)]
pub struct Printer;

#[async_trait]
impl Mailer for Printer {
    async fn send(&self, mail: Mail) -> Result<()> {
        let Mail { to, subject, text } = mail;
        let printed = writeln!(std::io::stdout(), "\nTo: {to}\nSubject: {subject}\n\n{text}");
        printed.map_err(|error| Error::unavailable(format_args!("nobody reads standard output: {error}")))
    }
}

/// Sends mail through an SMTP server.
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Smtp {
    /// A mailer on the server at this URL: `smtps://user:password@host:465`, or
    /// `smtp://user:password@host:587?tls=required`.
    ///
    /// # Errors
    /// What is wrong with the URL or the sender. Does not repeat the URL, which may hold a password.
    pub fn new(url: &str, from: &str) -> Result<Smtp, String> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|_| {
                "cannot be read; expected smtps://USER:PASSWORD@HOST:465 or \
                 smtp://USER:PASSWORD@HOST:587?tls=required"
                    .to_owned()
            })?
            .timeout(Some(std::time::Duration::from_secs(10)))
            .build();
        let from = from.parse().map_err(|error| format!("the sender is not a mail address: {error}"))?;
        Ok(Smtp { transport, from })
    }
}

#[async_trait]
impl Mailer for Smtp {
    async fn send(&self, mail: Mail) -> Result<()> {
        let to = mail.to.parse().map_err(|_| Error::invalid("/email", "is not a mail address"))?;
        let message = Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(mail.subject)
            .header(ContentType::TEXT_PLAIN)
            .body(mail.text)
            .map_err(Error::internal)?;
        let sent = self.transport.send(message).await;
        sent.map(drop).map_err(|error| Error::unavailable(format_args!("the mail server: {error}")))
    }
}
