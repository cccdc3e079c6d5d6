//! `trailflow ops customers`, `carriers` and `vehicles`: the parties of loads. They differ only in their
//! names, so one macro defines all three.

use clap::Subcommand;

use super::import::{self, Collection, Import};
use super::names::Names;
use super::session::Session;
use super::show::{Facts, Shown, maybe};
use super::words::{Limit, pages};
use crate::cli::failure::Failure;
use crate::contract::operator::client::types::{Carrier, Customer, Vehicle};

macro_rules! parties {
    ($noun:ident, $collection:literal, $schema:literal, $code:literal, $list:ident, $csv:literal) => {
        #[derive(Subcommand)]
        #[command(after_help = concat!(
            "Examples:\n  trailflow ops ", $collection, " import org_019c86d4c1007b3c9a5e62f18d07b4c3 ", $collection,
            ".csv\n  trailflow ops ", $collection, " list org_019c86d4c1007b3c9a5e62f18d07b4c3"
        ))]
        pub(super) enum $noun {
            /// List them, oldest first
            #[command(after_help = concat!(
                "Example:\n  trailflow ops ", $collection, " list org_019c86d4c1007b3c9a5e62f18d07b4c3 --limit 20"
            ))]
            List {
                /// The organization's id or name [default: TRAILFLOW_ORG]
                organization: Option<String>,
                #[command(flatten)]
                limit: Limit,
            },
            /// Create or replace them from a file
            #[command(after_help = concat!(
                "Rows are created, or replace those with the same code. Repeat the command to resume an interrupted \
                 import. Rejected rows are written to FILE.rejected.csv (or .jsonl): correct them there and import \
                 that file. FILE.remarks.csv lists rows that replace an earlier row of the file.\n\n\
                 Examples:\n  trailflow ops ", $collection, " import org_019c86d4c1007b3c9a5e62f18d07b4c3 ",
                $collection, ".csv\nwhere ", $collection, ".csv begins\n", $csv
            ))]
            Import(Import),
        }

        impl $noun {
            pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
                match self {
                    $noun::List { organization, limit } => {
                        let organization = Names(session).organization(organization).await?;
                        let (items, more) =
                            pages!(session, limit, session.client.$list().organization_id(&organization));
                        session.manner.list(&items, more)
                    }
                    $noun::Import(import) => {
                        let collection = Collection {
                            name: $collection,
                            method: http::Method::PUT,
                            schema: $schema,
                            code: Some($code),
                        };
                        import::run(import, session, &collection).await
                    }
                }
            }
        }
    };
}

parties!(
    Customers,
    "customers",
    "CustomerInput",
    "customerCode",
    list_customers,
    "  customerCode,customerName\n  ACME,Acme Foods"
);
parties!(
    Carriers,
    "carriers",
    "CarrierInput",
    "carrierCode",
    list_carriers,
    "  carrierCode,carrierName,mcNumber,dotNumber\n  SWFT,Swift Ridge Lines,123456,"
);
parties!(
    Vehicles,
    "vehicles",
    "VehicleInput",
    "unitNumber",
    list_vehicles,
    "  unitNumber,vehicleType\n  TRK-204,Sleeper"
);

impl Shown for Customer {
    fn row(&self) -> Facts {
        vec![
            ("id", self.id.clone()),
            ("code", self.customer_code.clone()),
            ("name", self.customer_name.clone()),
        ]
    }
}

impl Shown for Carrier {
    fn row(&self) -> Facts {
        vec![
            ("id", self.id.clone()),
            ("code", self.carrier_code.clone()),
            ("name", self.carrier_name.clone()),
            ("mc", maybe(self.mc_number.as_ref())),
            ("dot", maybe(self.dot_number.as_ref())),
        ]
    }
}

impl Shown for Vehicle {
    fn row(&self) -> Facts {
        vec![
            ("id", self.id.clone()),
            ("unit", self.unit_number.clone()),
            ("type", maybe(self.vehicle_type.as_ref())),
        ]
    }
}
