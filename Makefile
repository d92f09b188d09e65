# Encaminha. `make demo` and `make test` do all their own set-up; `make help` lists the rest.
SHELL := /bin/bash
.DEFAULT_GOAL := help

SWIFT ?= swift
CONFIGURATION ?= release
BIN := .build/$(CONFIGURATION)
PREFIX ?= /usr
# Warnings about our own code fail the build in CI; dependencies are theirs to keep.
# Swift's runtime goes into the programs: the unit lets the daemon load nothing but the system's own libraries.
BUILD_FLAGS := --configuration $(CONFIGURATION) --static-swift-stdlib --explicit-target-dependency-import-check error
ARGS ?=

.PHONY: help setup setup-faults build demo test test-systemd test-faults test-soak bench fuzz format lint install deb clean

help: ## what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

# Debian's package would also create and start a cluster of its own; the demo and the tests bring theirs.
define SETUP
set -euo pipefail
missing=()
[ -e /usr/include/postgresql/libpq-fe.h ] || pkg-config --exists libpq 2>/dev/null || missing+=(libpq-dev)
command -v pkg-config >/dev/null || missing+=(pkg-config)
ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1 || command -v postgres >/dev/null || missing+=(postgresql)
[ $${#missing[@]} -eq 0 ] && exit 0
echo "installing: $${missing[*]}"
root=; [ "$$(id -u)" -eq 0 ] || root=sudo
command -v apt-get >/dev/null || { echo "needs: $${missing[*]}. Install them with your system's package manager, then run make again." >&2; exit 1; }
if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
  $$root mkdir -p /etc/postgresql-common
  echo 'create_main_cluster = false' | $$root tee /etc/postgresql-common/createcluster.conf >/dev/null
fi
$$root apt-get update -qq
$$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o Dpkg::Options::=--force-confold "$${missing[@]}"
endef
export SETUP

setup: ## installs what is missing: libpq's headers and PostgreSQL 15 or newer (Debian)
	@$(SHELL) -c "$$SETUP"

# What the build says goes to standard error: `make demo ARGS="--once --json"` prints the summary and nothing else.
build: setup ## both programs, optimised
	@$(SWIFT) build $(BUILD_FLAGS) --product encaminhad >&2
	@$(SWIFT) build $(BUILD_FLAGS) --product encaminha >&2

demo: build ## the main job, live, on a private PostgreSQL: make demo ARGS="--once --json"
	@$(BIN)/encaminha demo $(ARGS)

# What only computes runs by itself: it takes every thread there is, and what waits for a daemon would not notice in time what happens.
COMPUTING := ^(CELTests|RulesTests|MatchingTests|ModelTests|OfficeTests|OperationsTests|PlacementTests)\.

test: setup ## every test, against a private PostgreSQL
	@$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	@$(SWIFT) test --skip-build --parallel --filter '$(COMPUTING)'
	@$(SWIFT) test --skip-build --parallel --skip '$(COMPUTING)'

# What faults are made with; one that lacks its tool is left out and says so.
define SETUP_FAULTS
set -euo pipefail
missing=()
have() { PATH="$$PATH:/usr/sbin:/sbin" command -v "$$1" >/dev/null; }
have strace || missing+=(strace)
have ip || missing+=(iproute2)
have openssl || missing+=(openssl)
have pgbouncer || missing+=(pgbouncer)
[ $${#missing[@]} -eq 0 ] && exit 0
command -v apt-get >/dev/null || { echo "not installed, so some faults are left out: $${missing[*]}" >&2; exit 0; }
echo "installing: $${missing[*]}"
root=; [ "$$(id -u)" -eq 0 ] || root=sudo
$$root apt-get update -qq
$$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o Dpkg::Options::=--force-confold "$${missing[@]}"
endef
export SETUP_FAULTS

setup-faults: setup
	@$(SHELL) -c "$$SETUP_FAULTS"

# Debug builds: only they have the steps at which a fault can hold the daemon. As root, or faults of disk, network and time are left out.
FAULTS := .build/debug/encaminha-faults

MINUTES ?= 1

test-soak: setup-faults ## random faults under load for a while, memory and dead rows bounded: make test-soak MINUTES=60
	@$(SWIFT) build --product encaminhad
	@$(SWIFT) build --product encaminha
	@$(SWIFT) build --product encaminha-faults
	@$(FAULTS) --soak $(MINUTES) --untimed $(ARGS)

# All of it, or one fault by name: then not the units too.
test-faults: setup-faults $(if $(ARGS),,units) ## the catalogue of faults against the built daemon: make test-faults ARGS="--only A05 --seed 3"
	@$(SWIFT) build --product encaminhad
	@$(SWIFT) build --product encaminha
	@$(SWIFT) build --product encaminha-faults
	@$(FAULTS) $(ARGS)

# The units too, where namespaces can be made.
.PHONY: units
units:
	@if [ "$$(id -u)" -eq 0 ]; then $(MAKE) --no-print-directory test-systemd; else echo "left out without root: test-systemd"; fi

STAGE := $(CURDIR)/.build/stage

# A systemd of their own, in namespaces: nothing of this machine's is touched.
define SETUP_SYSTEMD
set -euo pipefail
[ "$$(id -u)" -eq 0 ] || { echo "test-systemd makes namespaces: run it as root" >&2; exit 1; }
missing=()
[ -x /lib/systemd/systemd ] || missing+=(systemd)
command -v dbus-daemon >/dev/null || missing+=(dbus)
command -v curl >/dev/null || missing+=(curl)
[ $${#missing[@]} -eq 0 ] && exit 0
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o Dpkg::Options::=--force-confold "$${missing[@]}"
endef
export SETUP_SYSTEMD

test-systemd: setup ## the installed daemon under a systemd of its own, in namespaces (root, systemd 252 or newer)
	@$(SHELL) -c "$$SETUP_SYSTEMD"
	@rm -rf $(STAGE)
	@$(MAKE) --no-print-directory install DESTDIR=$(STAGE) PREFIX=/usr >/dev/null
	@$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	@ENCAMINHA_STAGE=$(STAGE) $(SWIFT) test --skip-build --filter SystemdTests

bench: setup ## measurements with checked results: make bench ARGS="rank --candidates 100000"
	@$(SWIFT) build $(BUILD_FLAGS) --product encaminhad
	@$(SWIFT) build $(BUILD_FLAGS) --product encaminha-bench
	@$(BIN)/encaminha-bench $(ARGS)

FUZZ := .build/fuzz
SECONDS ?= 60

fuzz: ## tries the rule language with invented expressions: make fuzz SECONDS=3600
	@mkdir -p $(FUZZ)/corpus $(FUZZ)/seeds
	@swiftc -O -parse-as-library -swift-version 6 -module-name RuleFuzzer -package-name encaminha -sanitize=fuzzer \
	  -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility \
	  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature NonisolatedNonsendingByDefault \
	  $$(find Sources/CEL Tests/CELTests/Fuzzing -name '*.swift' ! -name FuzzingTests.swift) -o $(FUZZ)/rules
	@split -l 1 -a 4 -d Tests/CELTests/Corpus/seeds.txt $(FUZZ)/seeds/
	@# A trap is libFuzzer's to write down.
	@SWIFT_BACKTRACE=enable=no $(FUZZ)/rules -max_total_time=$(SECONDS) -timeout=10 -rss_limit_mb=1024 -max_len=2000 -dict=Tests/CELTests/Corpus/cel.dict \
	  -artifact_prefix=$(FUZZ)/ -print_final_stats=1 $(FUZZ)/corpus $(FUZZ)/seeds Tests/CELTests/Corpus/findings

format: ## rewrites the Swift sources in the house style
	@$(SWIFT) format format --in-place --recursive --parallel Package.swift Sources Tests

lint: ## says where the sources depart from the house style
	@$(SWIFT) format lint --recursive --parallel Package.swift Sources Tests

# The units name their programs in /usr; another prefix is written into them.
define INSTALL_UNIT
sed 's|/usr/bin/encaminha|$(PREFIX)/bin/encaminha|g; s|/usr/share/|$(PREFIX)/share/|g' systemd/$(1) \
  | install -D -m 0644 /dev/stdin $(DESTDIR)$(PREFIX)/lib/systemd/system/$(1)

endef

SHARE := $(DESTDIR)$(PREFIX)/share/encaminha
DOC := $(DESTDIR)$(PREFIX)/share/doc/encaminha
PAGES := Sources/encaminhad/Encaminha.docc

install: build ## programs, units, account, monitoring, forms and pages, under $(DESTDIR)$(PREFIX)
	install -D -s -m 0755 $(BIN)/encaminhad $(DESTDIR)$(PREFIX)/bin/encaminhad
	install -D -s -m 0755 $(BIN)/encaminha $(DESTDIR)$(PREFIX)/bin/encaminha
	$(foreach unit,$(notdir $(wildcard systemd/*.service systemd/*.socket)),$(call INSTALL_UNIT,$(unit)))
	install -D -m 0644 systemd/encaminhad.sysusers $(DESTDIR)$(PREFIX)/lib/sysusers.d/encaminhad.conf
	install -D -m 0644 systemd/encaminhad.tmpfiles $(DESTDIR)$(PREFIX)/lib/tmpfiles.d/encaminhad.conf
	install -D -m 0644 -t $(SHARE)/systemd systemd/drop-ins/*
	install -D -m 0644 -t $(SHARE)/monitoring systemd/monitoring/*
	install -D -m 0644 -t $(SHARE)/sql sql/roles.sql
	install -D -m 0644 -t $(SHARE)/sql/forms sql/forms/*
	install -D -m 0644 -t $(SHARE)/sql/checks sql/checks/*
	install -D -m 0644 -t $(SHARE)/sql/rules sql/rules/*
	install -D -m 0644 -t $(DOC)/Encaminha.docc $(PAGES)/*.md
	install -D -m 0644 -t $(DOC)/Encaminha.docc/Decisions $(PAGES)/Decisions/*
	sed 's|$(dir $(PAGES))||g' README.md | install -D -m 0644 /dev/stdin $(DOC)/README.md
	install -D -m 0644 -t $(DOC) LICENSE
	install -D -m 0644 -t $(DOC)/licences/data sql/reference/licences/*
	@# What is linked into the programs.
	for library in .build/checkouts/*; do \
	  find $$library \( -name 'LICENSE*' -o -name 'NOTICE*' \) -exec install -D -m 0644 -t $(DOC)/licences/$${library##*/} {} + || exit; \
	done

PACKAGE := $(CURDIR)/.build/package

deb: build ## a package for Debian 12 or newer, in .build/
	@rm -rf $(PACKAGE)
	@$(MAKE) --no-print-directory install DESTDIR=$(PACKAGE) PREFIX=/usr >/dev/null
	@install -d $(PACKAGE)/DEBIAN
	@install -m 0644 systemd/package/copyright $(PACKAGE)/usr/share/doc/encaminha/copyright
	@rm $(PACKAGE)/usr/share/doc/encaminha/LICENSE
	@version=$$(sed -n 's/.*static let version = "\(.*\)"/\1/p' Sources/Operations/Release.swift); architecture=$$(dpkg --print-architecture); \
	  sed "s/@VERSION@/$$version/; s/@ARCHITECTURE@/$$architecture/" systemd/package/control >$(PACKAGE)/DEBIAN/control && \
	  install -m 0755 systemd/package/postinst systemd/package/prerm $(PACKAGE)/DEBIAN && \
	  dpkg-deb --root-owner-group --build $(PACKAGE) .build/encaminha_$${version}_$${architecture}.deb

clean: ## removes what was built
	@rm -rf .build
