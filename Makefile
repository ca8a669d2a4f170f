.DEFAULT_GOAL := help
.PHONY: help build fast it format example reproducible scenarios benchmark check-time

help: ## name each job
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -e 's/:.*##/\t/' | expand -t 16

build: ## everything that the gate runs: all tests and the invoker projects
	mvn verify

fast: ## the core and the plugin with their unit tests, without scenarios and invoker projects
	mvn verify -pl migration-verify-core,migration-verify-maven-plugin

it: ## the invoker projects alone, without the other tests
	mvn verify -DskipTests -Dinvoker.skip=false

format: ## put the sources in the house's format
	mvn spotless:apply

example: ## build the plugin and run it on the bookings example
	mvn -q -DskipTests install && mvn -f src/it/bookings verify

scenarios: ## write the expectations of the scenarios anew, for review by git diff
	mvn test -pl integration-tests -am -Dtest=ScenarioTests -Dsurefire.failIfNoSpecifiedTests=false -Dscenarios.update=true

reproducible: ## build twice and compare the artifacts byte by byte
	mvn -q clean install -DskipTests -Dinvoker.skip=true
	mvn clean verify -DskipTests -Dinvoker.skip=true org.apache.maven.plugins:maven-artifact-plugin:3.6.0:compare

benchmark: ## measure a verification next to plain SQL and Liquibase, and write docs/benchmarks.md; quick: sizes=128x1 snapshots=false; mavenOpts=-XX:TieredStopAtLevel=1
	mvn verify -DskipTests -Pbenchmark -pl benchmarks -am $(if $(sizes),-Dbenchmark.sizes=$(sizes)) $(if $(snapshots),-Dbenchmark.snapshots=$(snapshots)) $(if $(mavenOpts),-Dbenchmark.mavenOpts=$(mavenOpts))

check-time: ## time the goal check, as a whole Maven process, on 5,000 changesets and on 5,000 Alembic files, next to an empty Maven process; prints, asserts nothing
	mvn verify -DskipTests -Pbenchmark -pl benchmarks -am -Dbenchmark.main=CheckTime $(if $(mavenOpts),-Dbenchmark.mavenOpts=$(mavenOpts))
