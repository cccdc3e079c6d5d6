# Everything that one does with this repository. `make help` lists it.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# rustup puts cargo here, and only a login shell started afterwards has it in PATH.
export PATH := $(if $(CARGO_HOME),$(CARGO_HOME),$(HOME)/.cargo)/bin:$(PATH)

.PHONY: help
help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-17s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# The development profile: a first build takes about half as long as an optimized one, and a server that one
# looks at by hand is fast enough; measure with `make bench`, which builds for release. Webhooks may go to this
# machine, where `trailflow listen` shows them.
.PHONY: run
run: ## Build and serve demo freight from a SQLite file; print the addresses, a curl command and a portal link
	$(if $(wildcard target/packages/*.whl),TRAILFLOW_DOCS_PACKAGES_DIR=target/packages) cargo run --locked -- serve --demo

.PHONY: test
test: ## Run all tests on a private PostgreSQL and Redis (installed as needed), and list the ten slowest
	scripts/with-services scripts/cargo-test --locked --workspace

.PHONY: check
check: ## Check formatting and lints, as CI does
	cargo fmt --all --check
	cargo clippy --locked --workspace --all-targets -- -D warnings

.PHONY: fmt
fmt: ## Format the code
	cargo fmt --all

.PHONY: lint-contract
lint-contract: ## Lint openapi.yaml and operator.yaml
	scripts/contract-lint

.PHONY: contract-diff
contract-diff: ## Compare the contracts with the published ones and say whether the change may land (FORMAT=json)
	@scripts/contract-diff $(if $(FORMAT),--format $(FORMAT))

.PHONY: contract-review
contract-review: ## Print a review record to fill in for each change that contract-diff refuses
	@scripts/contract-diff review

.PHONY: contract-cases
contract-cases: ## Run the change guard on the contract mutations in guard/tests
	@scripts/contract-diff cases

.PHONY: contract-publish
contract-publish: contract-diff ## Freeze the current contracts under contract/published/ (CONTRACT=openapi.yaml for one)
	cargo run --quiet --locked -p trailflow-guard -- publish $(CONTRACT)

.PHONY: test-change-gate
test-change-gate: ## Break a copy of this tree in several ways and check that .ci/run refuses each
	scripts/test-change-gate

# Also sees files that a build has added, because --porcelain lists untracked ones.
.PHONY: generated-fresh
generated-fresh: ## Build, and fail if generated/ changes
	cargo build --locked --workspace
	@changes="$$(git status --porcelain -- generated/)"; \
	if [[ -n "$$changes" ]]; then \
		echo "generated/ differs from what the contracts generate:"; echo "$$changes"; \
		git --no-pager diff --stat -- generated/; \
		echo "Never edit generated/ by hand. Build (cargo build), read the diff of generated/, and commit it together with the contract."; \
		exit 1; \
	fi; \
	echo "generated/ is what the contracts generate"

.PHONY: docs-generate
docs-generate: ## Update the tables and payloads in docs/ that come from the contract
	cargo run --quiet --locked -p trailflow-guard -- docs

.PHONY: monitoring-generate
monitoring-generate: ## Update the alert rules, their tests and the list of metrics in deploy/monitoring/
	cargo run --quiet --locked -p trailflow-guard -- monitoring
	cargo run --quiet --locked -- metrics > target/METRICS.md
	cp target/METRICS.md deploy/monitoring/METRICS.md

.PHONY: test-monitoring
test-monitoring: ## Test every alert rule in simulated time, and check that rules and dashboards name existing series
	scripts/test-monitoring

.PHONY: image
image: ## Build the container image from scratch with buildah, into target/image/
	scripts/image

.PHONY: test-image
test-image: ## Build the image twice, inspect it, and run it as a container, or else by chroot
	scripts/test-image

.PHONY: test-units
test-units: ## Check that systemd can read the units, and that they expose little
	scripts/test-units

.PHONY: test-install
test-install: ## Follow docs/operating/install.md in a fresh Debian, to a system behind TLS (PROGRAM=… to build none)
	scripts/test-install $(PROGRAM)

.PHONY: test-supply-chain
test-supply-chain: ## Check licences, sources and advisories of all libraries, and list them as CycloneDX
	scripts/test-supply-chain

.PHONY: gameday
gameday: ## Inject twelve faults into running nodes and check status page and alerts (25 minutes)
	scripts/gameday

.PHONY: drill-restore
drill-restore: ## Lose everything under load, restore to a moment, and check it: PostgreSQL and SQLite (DRILL=--short for CI)
	scripts/drill-restore $(DRILL)

.PHONY: drill-failover
drill-failover: ## Kill the masters of PostgreSQL and of Redis, by Sentinel and in a Cluster, under load (DRILL=--short for CI)
	scripts/drill-failover $(DRILL)

.PHONY: test-operating
test-operating: ## Run the blocks of docs/operating/: back up, restore, rotate, a standby, a pooler
	scripts/test-operating

.PHONY: drill-upgrade
drill-upgrade: ## Upgrade from the commit of deploy/previous and back under load (DRILL="--short --restart" for CI)
	scripts/drill-upgrade $(DRILL)

# Tests of what needs a PostgreSQL of their own do not go through the pooler. TESTS=sync runs a part.
.PHONY: test-pooler
test-pooler: ## Run the tests of the server through PgBouncer in session mode
	scripts/with-services scripts/with-pooler scripts/cargo-test --locked --workspace --test it -- $(TESTS)

.PHONY: test-docs
test-docs: ## Check links, run every sample of the documents, and follow the quick start
	scripts/test-docs

.PHONY: first-contact
first-contact: ## Follow README and quick start from a fresh clone to a verified webhook and the first SDK calls
	scripts/first-contact

# Not part of CI: Lighthouse takes an hour over all pages. `make test-pages PAGES=quickstart RUNS=1` looks at one.
.PHONY: test-pages
test-pages: ## Test every page of the documents and references: axe-core, weight, Lighthouse; results in target/pages/
	PAGES="$(PAGES)" RUNS="$(or $(RUNS),3)" scripts/test-pages

.PHONY: test-portal
test-portal: ## Use the portal in a browser, with and without its script; screenshots in target/portal/
	scripts/test-portal

.PHONY: test-status
test-status: ## Test the status page in a browser: light, dark, phone, axe-core
	scripts/test-status

.PHONY: sdk-generate
sdk-generate: ## Generate the SDKs' types and operations, and the Postman collection, from openapi.yaml
	scripts/sdk-generate

.PHONY: sdk-packages
sdk-packages: ## Build the SDKs' packages into target/packages
	scripts/sdk-packages

.PHONY: test-sdk
test-sdk: ## Install both SDKs into empty projects, check their types, and run them against good and bad servers
	scripts/test-sdk

.PHONY: bench
bench: ## Measure requests/s, latency and CPU per request, on PostgreSQL and Redis
	scripts/bench

.PHONY: bench-webhooks
bench-webhooks: ## Measure deliveries/s and latency from POST to arrival, beside backlogs and failing endpoints
	scripts/bench-webhooks

.PHONY: bench-import
bench-import: ## Measure an import of 100,000 loads: rows/s, memory, and one that is killed halfway
	scripts/bench-import

.PHONY: bench-positions
bench-positions: ## Send 2,000 positions/s for two minutes and check every concurrent tracking read
	scripts/bench-positions

.PHONY: bench-size
bench-size: ## Measure the tables of docs/operating/size.md: requests/s, memory, growth of the database (ROUNDS=1 for a short one)
	scripts/bench-size $(if $(ROUNDS),--rounds $(ROUNDS))

.PHONY: bench-scale
bench-scale: ## Measure pages, writes, claims and a prune beside millions of rows, on 37 GB of disk or more (LOADS=N and LOG=N for fewer)
	scripts/bench-scale $(if $(LOADS),--loads $(LOADS)) $(if $(LOG),--log $(LOG))

.PHONY: bench-status
bench-status: ## Measure requests/s of the status page on one core
	scripts/bench-status

.PHONY: bench-traces
bench-traces: ## Measure the cost of tracing per request: off, and with 1 % sampled
	cargo run --release --locked --example traces

.PHONY: bench-edge
bench-edge: ## Measure normal requests beside 5,000 silent and 1,000 slow connections, behind the shipped proxy
	scripts/bench-edge

.PHONY: bench-attack
bench-attack: ## Send expensive requests and read no responses; measure cost, effect on others, and memory
	scripts/bench-attack

.PHONY: bench-portal
bench-portal: ## Measure every portal page beside a month of traffic, and 500 sign-ins at once
	scripts/bench-portal

.PHONY: fuzz
fuzz: ## Run schemathesis against the server, on both backends
	scripts/fuzz

# The same tests as in `make test`: they read TRAILFLOW_ROUNDS and go from seconds to the full figures. They need no
# optimized build, because none of them judges speed.
.PHONY: faults
faults: ## Run the long fault tests: kill -9 under load, limits over four nodes, crashes of PostgreSQL and Redis
	TRAILFLOW_ROUNDS=long scripts/with-services scripts/cargo-test --locked --workspace --test it -- --nocapture \
		aborted crashes flooded import_memory newer_rows portal::usage portal_accounts::killed rate_limit redis_faults remembered status::announced sync unread webhook_delivery
	TRAILFLOW_ROUNDS=long cargo test --locked --workspace --lib dispatch::core::simulation

.PHONY: clean
clean: ## Remove everything that was built
	cargo clean
