#!/bin/sh
# Once, as a superuser of a PostgreSQL of your own: makes the owner of the portal's database, the
# database, and the one extension that only a superuser may make. The migrations do all the rest.
# Connects as psql does (PGHOST, PGPORT …), as the user POSTGRES_USER.
set -eu
psql --username "${POSTGRES_USER:-postgres}" --dbname postgres --set ON_ERROR_STOP=1 \
	--set password="$(cat "$OWNER_PASSWORD_FILE")" <<'SQL'
CREATE ROLE zhuye_owner LOGIN CREATEROLE PASSWORD :'password';
CREATE DATABASE zhuye OWNER zhuye_owner ENCODING 'UTF8' TEMPLATE template0;
\connect zhuye
CREATE EXTENSION earthdistance CASCADE;
SQL
