//! `trailflow ops …`: the operator API for people and scripts, with the generated client. One file per noun.
//!
//! Code shared by all nouns is in `connection` and `login` (which server, which token), `session` (refusals,
//! confirmation), `names` (names in place of ids), `show` and `layout` (tables and JSON) and `words` (arguments).

mod access;
mod api;
mod audit;
mod connection;
mod deliveries;
mod export;
mod health;
mod import;
mod incidents;
mod keys;
mod layout;
mod loads;
mod login;
mod names;
mod onboarding;
mod organizations;
mod parties;
mod requests;
mod session;
mod show;
mod support;
mod tail;
mod tokens;
mod users;
mod webhooks;
mod words;

use clap::Subcommand;

use self::connection::Connection;
use self::session::Session;
use self::show::Manner;
pub(super) use self::show::print;
use crate::cli::failure::Failure;

#[derive(clap::Args)]
#[command(
    disable_help_subcommand = true,
    after_help = "Example: trailflow ops keys list \"Blue Ridge Freight\" --json
Other ways to connect: `trailflow ops login --help`"
)]
pub(super) struct Ops {
    #[command(flatten)]
    connection: Connection,
    #[command(flatten)]
    manner: Manner,
    #[command(subcommand)]
    noun: Noun,
}

#[derive(Subcommand)]
enum Noun {
    Login(login::Login),
    Logout(login::Logout),
    /// Manage customer organizations and their contacts
    #[command(subcommand)]
    Organizations(organizations::Organizations),
    /// Open, close and approve an organization's access to the Partner API
    #[command(subcommand)]
    Access(access::Access),
    /// Manage API keys
    #[command(subcommand)]
    Keys(keys::Keys),
    /// Manage an organization's users of the partner portal
    #[command(subcommand)]
    Users(users::Users),
    /// Manage the customers that loads are moved for
    #[command(subcommand)]
    Customers(parties::Customers),
    /// Manage the carriers that move loads
    #[command(subcommand)]
    Carriers(parties::Carriers),
    /// Manage the vehicles that loads are on
    #[command(subcommand)]
    Vehicles(parties::Vehicles),
    /// Show, change and import loads
    #[command(subcommand)]
    Loads(loads::Loads),
    /// Import positions of loads
    #[command(subcommand)]
    Positions(loads::Positions),
    /// Track an organization's onboarding and print the email to send
    #[command(subcommand)]
    Onboarding(onboarding::Onboarding),
    /// Manage and test webhook subscriptions
    #[command(subcommand)]
    Webhooks(webhooks::Webhooks),
    /// Show webhook deliveries, or resend one
    #[command(subcommand)]
    Deliveries(deliveries::Deliveries),
    /// Resend webhook deliveries in bulk
    #[command(subcommand)]
    Replays(deliveries::Replays),
    /// Look up API requests; decide organizations' requests to staff
    #[command(subcommand)]
    Requests(requests::Requests),
    /// Show how much an organization uses the Partner API
    #[command(subcommand)]
    Usage(support::UsageOf),
    /// Find organizations whose integration has problems
    #[command(subcommand)]
    Health(health::Health),
    /// Show and verify the log of what staff and portal users did
    #[command(subcommand)]
    Audit(audit::Audit),
    /// Manage the tokens of Trailflow's staff
    #[command(subcommand)]
    Tokens(tokens::Tokens),
    /// Manage incidents on the public status page
    #[command(subcommand)]
    Incidents(incidents::Incidents),
    /// Manage maintenance on the public status page
    #[command(subcommand)]
    Maintenance(incidents::MaintenanceCommand),
    Api(api::Api),
}

impl Ops {
    pub(super) async fn run(self) -> Result<(), Failure> {
        match self.noun {
            Noun::Login(_) => return login::login(self.connection, self.manner).await,
            Noun::Logout(_) => return login::logout(&self.connection),
            _ => {}
        }
        let at_status = matches!(self.noun, Noun::Incidents(_) | Noun::Maintenance(_));
        let session = Session::open(self.connection, self.manner, at_status)?;
        match self.noun {
            Noun::Organizations(command) => command.run(&session).await,
            Noun::Access(command) => command.run(&session).await,
            Noun::Keys(command) => command.run(&session).await,
            Noun::Users(command) => command.run(&session).await,
            Noun::Customers(command) => command.run(&session).await,
            Noun::Carriers(command) => command.run(&session).await,
            Noun::Vehicles(command) => command.run(&session).await,
            Noun::Loads(command) => command.run(&session).await,
            Noun::Positions(command) => command.run(&session).await,
            Noun::Onboarding(command) => command.run(&session).await,
            Noun::Webhooks(command) => command.run(&session).await,
            Noun::Deliveries(command) => command.run(&session).await,
            Noun::Replays(command) => command.run(&session).await,
            Noun::Requests(command) => command.run(&session).await,
            Noun::Usage(command) => command.run(&session).await,
            Noun::Health(command) => command.run(&session).await,
            Noun::Audit(command) => command.run(&session).await,
            Noun::Tokens(command) => command.run(&session).await,
            Noun::Incidents(command) => command.run(&session).await,
            Noun::Maintenance(command) => command.run(&session).await,
            Noun::Api(command) => command.run(&session).await,
            Noun::Login(_) | Noun::Logout(_) => Ok(()),
        }
    }
}
