//! Mail to people: through an SMTP server, or printed where none is configured.

use std::io::Write;
use std::time::Duration;

use async_trait::async_trait;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::transport::smtp::client::{Certificate, CertificateStore, Tls, TlsParameters};
use lettre::transport::smtp::response::{Category, Severity};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use url::Url;
use uuid::Uuid;

const TIMEOUT: Duration = Duration::from_secs(10);

/// A mail, in two forms that tell the same.
#[derive(Debug, Clone)]
pub struct Mail {
    /// Names it: the Message-ID is made of this, and stays the same however often it is sent.
    pub id: Uuid,
    /// The recipient's address.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The same as HTML.
    pub html: String,
    /// Where one click ends the subscription that it is sent for, if it is sent for one.
    pub unsubscribe: Option<String>,
}

/// Why nobody took a mail, in words for the staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotSent {
    /// The server will not take it, however often it is tried.
    Refused(String),
    /// It may be taken later.
    Unavailable(String),
}

/// Sends mail.
#[async_trait]
pub trait Mailer: Send + Sync + 'static {
    /// Hands the mail over.
    ///
    /// # Errors
    /// When nobody took it.
    async fn send(&self, mail: Mail) -> Result<(), NotSent>;

    /// Whether what it takes is on its way to the recipient; otherwise it is only printed.
    fn delivers(&self) -> bool {
        true
    }

    /// Tests whether mail would be taken, without sending any.
    ///
    /// # Errors
    /// Why nobody would take it.
    async fn check(&self) -> Result<(), NotSent> {
        Ok(())
    }
}

/// Prints mail to standard output, and nowhere else: it may hold a link that lets somebody in.
#[derive(Debug, Clone, Copy, Default)]
pub struct Printer;

#[async_trait]
impl Mailer for Printer {
    async fn send(&self, mail: Mail) -> Result<(), NotSent> {
        let Mail { to, subject, text, .. } = mail;
        let printed = writeln!(std::io::stdout(), "\nTo: {to}\nSubject: {subject}\n\n{text}");
        printed.map_err(|error| NotSent::Unavailable(format!("nobody reads standard output: {error}")))
    }

    fn delivers(&self) -> bool {
        false
    }
}

/// Sends mail through an SMTP server.
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Smtp {
    /// A mailer on the server at this URL: `smtps://user:password@host:465`, or
    /// `smtp://user:password@host:587?tls=required`. `authorities`, in PEM form, are trusted in place of the
    /// world's.
    ///
    /// # Errors
    /// What is wrong with the URL, the sender or the authorities. Does not repeat the URL, which may hold a
    /// password.
    pub fn new(url: &str, from: &str, authorities: Option<&[u8]>) -> Result<Smtp, String> {
        let unreadable = || {
            "cannot be read; expected smtps://USER:PASSWORD@HOST:465 or smtp://USER:PASSWORD@HOST:587?tls=required"
                .to_owned()
        };
        let mut transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|_| unreadable())?
            .timeout(Some(TIMEOUT));
        if let Some(pem) = authorities {
            transport = transport.tls(trusting(&Url::parse(url).map_err(|_| unreadable())?, pem)?);
        }
        let from = from.parse().map_err(|error| format!("the sender is not a mail address: {error}"))?;
        Ok(Smtp { transport: transport.build(), from })
    }
}

/// The encryption that the URL asks for, with these authorities.
fn trusting(url: &Url, pem: &[u8]) -> Result<Tls, String> {
    let no_certificate = |_| "the file of authorities holds no certificate in PEM form".to_owned();
    let parameters = TlsParameters::builder(url.host_str().unwrap_or_default().to_owned())
        .certificate_store(CertificateStore::None)
        .add_root_certificate(Certificate::from_pem(pem).map_err(no_certificate)?)
        .build()
        .map_err(no_certificate)?;
    let tls = url.query_pairs().find(|(name, _)| name == "tls").map(|(_, value)| value.into_owned());
    match (url.scheme(), tls.as_deref()) {
        ("smtps", _) => Ok(Tls::Wrapper(parameters)),
        (_, Some("required")) => Ok(Tls::Required(parameters)),
        (_, Some("opportunistic")) => Ok(Tls::Opportunistic(parameters)),
        _ => Err("authorities are of no use without smtps:// or ?tls=required".to_owned()),
    }
}

#[async_trait]
impl Mailer for Smtp {
    async fn send(&self, mail: Mail) -> Result<(), NotSent> {
        let Mail { id, to, subject, text, html, unsubscribe } = mail;
        let to: Address = to.parse().map_err(|_| NotSent::Refused(format!("{to} is not a mail address")))?;
        let mut message = Message::builder()
            .from(self.from.clone())
            .to(to.into())
            .subject(subject)
            .message_id(Some(format!("<{}@{}>", id.simple(), self.from.email.domain())));
        if let Some(url) = unsubscribe {
            message = message.raw_header(raw("List-Unsubscribe", format!("<{url}>")));
            message =
                message.raw_header(raw("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
        }
        let message = message
            .multipart(MultiPart::alternative_plain_html(text, html))
            .map_err(|error| NotSent::Refused(error.to_string()))?;
        self.transport.send(message).await.map(drop).map_err(|error| {
            let why = error.to_string();
            if is_about_the_mail(&error) { NotSent::Refused(why) } else { NotSent::Unavailable(why) }
        })
    }

    /// Connects, encrypts and logs in as for a mail.
    async fn check(&self) -> Result<(), NotSent> {
        match self.transport.test_connection().await {
            Ok(true) => Ok(()),
            Ok(false) => Err(NotSent::Unavailable("it closed the connection".to_owned())),
            Err(error) => Err(NotSent::Unavailable(error.to_string())),
        }
    }
}

/// A header as RFC 8058 writes it.
fn raw(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

/// Whether the server will never take this mail. That it does not know us (53x) is a setting of ours that will be
/// corrected, and then it takes the mail.
fn is_about_the_mail(error: &lettre::transport::smtp::Error) -> bool {
    error.status().is_some_and(|code| {
        code.severity == Severity::PermanentNegativeCompletion && code.category != Category::Unspecified3
    })
}

/// How wide a mail is that is read in a terminal.
const WIDTH: usize = 78;

/// The text with its long lines broken between words. What follows stands under the first line's text,
/// behind its label or bullet.
#[must_use]
pub fn wrapped(text: &str) -> String {
    text.lines().flat_map(|line| [broken(line), "\n".to_owned()]).collect()
}

fn broken(line: &str) -> String {
    let indent = line.len() - line.trim_start_matches([' ', '-']).len();
    let label = line.find(":  ").map_or(indent, |colon| line.len() - line[colon + 1..].trim_start().len());
    let (mut lines, mut width) = (line[..label].to_owned(), label);
    for (number, word) in line[label..].split(' ').enumerate() {
        let length = word.chars().count();
        if number > 0 && width + 1 + length > WIDTH {
            lines.push('\n');
            lines.extend(std::iter::repeat_n(' ', label));
            width = label;
        } else if number > 0 {
            lines.push(' ');
            width += 1;
        }
        lines.push_str(word);
        width += length;
    }
    lines
}
