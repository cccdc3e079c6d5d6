# Everything that one does with this repository. `make help` lists it.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# rustup puts cargo here, and only a login shell started afterwards has it in PATH.
export PATH := $(if $(CARGO_HOME),$(CARGO_HOME),$(HOME)/.cargo)/bin:$(PATH)

.PHONY: help
help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-17s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# The development profile: a first build takes about half as long as an optimized one, and a server that one
# looks at by hand is fast enough; measure with `make bench`, which builds for release. Webhooks may go to this
# machine, where `trailflow listen` shows them.
.PHONY: run
run: ## build and serve on the embedded default, with demo freight, a curl line to paste, and a way into the portal
	TRAILFLOW_WEBHOOK_ALLOW_PRIVATE=true TRAILFLOW_WEBHOOK_QUOTE_PRIVATE=true \
		TRAILFLOW_PORTAL_URL=http://localhost:8081 TRAILFLOW_PUBLIC_API_URL=http://127.0.0.1:8080 \
		TRAILFLOW_DOCS_URL=http://127.0.0.1:8083 TRAILFLOW_STATUS_URL=http://127.0.0.1:8084 cargo run --locked -- serve --demo

.PHONY: test
test: ## all tests, on a PostgreSQL and a Redis of their own (installed and started as needed), and the ten slowest
	scripts/with-services scripts/cargo-test --locked --workspace

.PHONY: check
check: ## formatting and lints, as CI wants them
	cargo fmt --all --check
	cargo clippy --locked --workspace --all-targets -- -D warnings

.PHONY: fmt
fmt: ## format the code
	cargo fmt --all

.PHONY: lint-contract
lint-contract: ## lint openapi.yaml and operator.yaml
	scripts/contract-lint

.PHONY: contract-diff
contract-diff: ## compare the contracts with what is published: may this change land? (FORMAT=json for programs)
	@scripts/contract-diff $(if $(FORMAT),--format $(FORMAT))

.PHONY: contract-review
contract-review: ## print review records, to be filled in, for what contract-diff stops
	@scripts/contract-diff review

.PHONY: contract-cases
contract-cases: ## judge the folder and the tables of contract mutations, guard/tests
	@scripts/contract-diff cases

.PHONY: contract-publish
contract-publish: contract-diff ## freeze the contracts' present versions under contract/published/ (CONTRACT=openapi.yaml for one)
	cargo run --quiet --locked -p trailflow-guard -- publish $(CONTRACT)

.PHONY: test-change-gate
test-change-gate: ## spoil a copy of this tree in several ways, and see that .ci/run refuses each
	scripts/test-change-gate

# Also sees files that a build has added, because --porcelain lists untracked ones.
.PHONY: generated-fresh
generated-fresh: ## fail when generated/ is not what the contracts generate
	cargo build --locked
	@changes="$$(git status --porcelain -- generated/)"; \
	if [[ -n "$$changes" ]]; then \
		echo "generated/ differs from what the contracts generate:"; echo "$$changes"; \
		git --no-pager diff --stat -- generated/; \
		echo "Never edit generated/ by hand. Build (cargo build), read the diff of generated/, and commit it together with the contract."; \
		exit 1; \
	fi; \
	echo "generated/ is what the contracts generate"

.PHONY: docs-generate
docs-generate: ## renew the tables and payloads in docs/ that come from the contract
	cargo run --quiet --locked -p trailflow-guard -- docs

.PHONY: monitoring-generate
monitoring-generate: ## renew the alert rules, their tests and the list of metrics in deploy/monitoring/
	cargo run --quiet --locked -p trailflow-guard -- monitoring
	cargo run --quiet --locked -- metrics > target/METRICS.md
	cp target/METRICS.md deploy/monitoring/METRICS.md

.PHONY: test-monitoring
test-monitoring: ## check every alert rule in simulated time, and that rules and dashboards name series that exist
	scripts/test-monitoring

.PHONY: image
image: ## build the container image from scratch, by buildah, into target/image/
	scripts/image

.PHONY: test-image
test-image: ## build the image twice, look at it, and run it: as a container, or else by chroot
	scripts/test-image

.PHONY: test-units
test-units: ## check the systemd units: that systemd can read them, and that they give away little
	scripts/test-units

.PHONY: test-supply-chain
test-supply-chain: ## check licences, sources and advisories of all libraries, and list them as CycloneDX
	scripts/test-supply-chain

.PHONY: gameday
gameday: ## twelve faults in running nodes: what the status page and the alerts make of each (25 minutes)
	scripts/gameday

.PHONY: test-docs
test-docs: ## check links, run every sample of the documents, follow the quick start
	scripts/test-docs

.PHONY: first-contact
first-contact: ## follow README and quick start from a fresh clone to a verified webhook and the first SDK calls
	scripts/first-contact

# Not part of CI: Lighthouse takes an hour over all pages. `make test-pages PAGES=quickstart RUNS=1` looks at one.
.PHONY: test-pages
test-pages: ## look at every page of the documents and the references: axe-core, weight, Lighthouse; results in target/pages/
	PAGES="$(PAGES)" RUNS="$(or $(RUNS),3)" scripts/test-pages

.PHONY: test-portal
test-portal: ## use the portal through a browser, with and without its script; screenshots go to target/portal/
	scripts/test-portal

.PHONY: test-status
test-status: ## look at the status page in a browser: light, dark, phone, axe-core
	scripts/test-status

.PHONY: sdk-generate
sdk-generate: ## generate the SDKs' types and operations, and the Postman collection, from openapi.yaml
	scripts/sdk-generate

.PHONY: sdk-packages
sdk-packages: ## build the SDKs' packages into target/packages
	scripts/sdk-packages

.PHONY: test-sdk
test-sdk: ## install both SDKs into empty projects, check their types, and run them against servers, good and bad
	scripts/test-sdk

.PHONY: bench
bench: ## requests/s, latency and CPU per request, on real PostgreSQL and Redis
	scripts/bench

.PHONY: bench-webhooks
bench-webhooks: ## deliveries/s and create-to-arrival latency, with backlogs and bad endpoints beside
	scripts/bench-webhooks

.PHONY: bench-import
bench-import: ## an import of 100,000 loads: rows/s, memory, and one that is killed half way
	scripts/bench-import

.PHONY: bench-positions
bench-positions: ## 2,000 positions/s for two minutes, with every tracking read beside them judged
	scripts/bench-positions

.PHONY: bench-status
bench-status: ## requests/s of the status page from one core
	scripts/bench-status

.PHONY: bench-traces
bench-traces: ## what tracing costs a request: off, and with 1 % sampled
	cargo run --release --locked --example traces

.PHONY: bench-edge
bench-edge: ## honest requests beside 5,000 silent connections and 1,000 slow ones, behind the shipped proxy
	scripts/bench-edge

.PHONY: bench-attack
bench-attack: ## dear requests and unread responses: what refusals cost, what others notice, whether memory comes back
	scripts/bench-attack

.PHONY: bench-portal
bench-portal: ## every page of the portal beside a month of traffic, and 500 people who sign in at once
	scripts/bench-portal

.PHONY: fuzz
fuzz: ## schemathesis against the running server, on both backends
	scripts/fuzz

# The same tests as in `make test`: they read TRAILFLOW_ROUNDS and go from seconds to the full figures. They need no
# optimized build, because none of them judges speed.
.PHONY: faults
faults: ## the long rounds: kill -9 under load, limits over four nodes, 50,000 changes polled, 100,000 dispatcher histories
	TRAILFLOW_ROUNDS=long scripts/with-services scripts/cargo-test --locked --test it -- --nocapture \
		aborted crashes import_memory newer_rows portal::usage portal_accounts::killed rate_limit redis_faults status::announced sync unread webhook_delivery
	TRAILFLOW_ROUNDS=long cargo test --locked -p trailflow --lib dispatch::core::simulation

.PHONY: clean
clean: ## remove everything that was built
	cargo clean
