-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "display_name" TEXT NOT NULL,
    "username" TEXT,
    "password_hash" TEXT,
    "password_changed_at" TIMESTAMPTZ(3),
    "phone_cipher" TEXT,
    "phone_hash" BYTEA,
    "locale" TEXT NOT NULL DEFAULT 'zh-CN',
    "text_size" TEXT NOT NULL DEFAULT 'normal',
    "contrast" TEXT NOT NULL DEFAULT 'normal',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "division_code" TEXT NOT NULL,
    "employer_id" UUID,
    "rights" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "institution" TEXT NOT NULL DEFAULT '',
    "valid_from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "valid_to" TIMESTAMPTZ(3),
    "granted_by" UUID,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" BYTEA NOT NULL,
    "account_id" UUID NOT NULL,
    "grant_id" UUID,
    "person_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "proven_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "user_agent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "sign_in_code" (
    "id" UUID NOT NULL,
    "phone_hash" BYTEA NOT NULL,
    "phone_cipher" TEXT NOT NULL,
    "browser_hash" BYTEA NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "division" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "full_name" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "parent_code" TEXT,
    "lat" DOUBLE PRECISION,
    "lng" DOUBLE PRECISION,
    "valid_from" DATE,
    "valid_to" DATE,
    "replaced_by" TEXT,

    CONSTRAINT "division_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "state_transition" (
    "machine" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,

    CONSTRAINT "state_transition_pkey" PRIMARY KEY ("machine","from_state","verb","to_state")
);

-- CreateTable
CREATE TABLE "policy_parameter" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "division_code" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "source_level" TEXT NOT NULL,
    "source_doc" TEXT NOT NULL,
    "binding" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_parameter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "person_division" TEXT NOT NULL,
    "post_division" TEXT NOT NULL,
    "made_by" UUID NOT NULL,
    "institution" TEXT NOT NULL DEFAULT '',
    "formal" BOOLEAN NOT NULL DEFAULT true,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "suitability" TEXT NOT NULL DEFAULT 'undetermined',
    "tests_cipher" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "answer_code" TEXT NOT NULL,
    "reply_by" DATE,
    "sent_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "delivered_how" TEXT,
    "delivery_proof" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),
    "answered_how" TEXT,
    "decline_reasons" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "decline_cipher" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer_event" (
    "offer_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "machine" TEXT NOT NULL DEFAULT 'offer',
    "actor" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "offer_event_pkey" PRIMARY KEY ("offer_id","seq")
);

-- CreateTable
CREATE TABLE "application" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "offer_id" UUID,
    "person_division" TEXT NOT NULL,
    "post_division" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'submitted',
    "contact_cipher" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "reason" TEXT,
    "reason_by" TEXT,
    "interview_at" TIMESTAMPTZ(3),
    "interview_place" TEXT NOT NULL DEFAULT '',
    "reply_due_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application_event" (
    "application_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "machine" TEXT NOT NULL DEFAULT 'application',
    "actor" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "application_event_pkey" PRIMARY KEY ("application_id","seq")
);

-- CreateTable
CREATE TABLE "placement" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "person_division" TEXT NOT NULL,
    "post_division" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'agreed',
    "starts_on" DATE NOT NULL,
    "started_on" DATE,
    "ended_on" DATE,
    "leave_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "placement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "placement_event" (
    "placement_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "machine" TEXT NOT NULL DEFAULT 'placement',
    "actor" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "placement_event_pkey" PRIMARY KEY ("placement_id","seq")
);

-- CreateTable
CREATE TABLE "placement_check" (
    "placement_id" UUID NOT NULL,
    "day" INTEGER NOT NULL,
    "due_on" DATE NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),
    "done_by" UUID,
    "outcome" TEXT,
    "paid_on_time" BOOLEAN,
    "insured" BOOLEAN,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "placement_check_pkey" PRIMARY KEY ("placement_id","day")
);

-- CreateTable
CREATE TABLE "household" (
    "id" UUID NOT NULL,
    "division_code" TEXT NOT NULL,
    "number" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "household_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "household_id" UUID,
    "relation" TEXT NOT NULL DEFAULT 'head',
    "name" TEXT NOT NULL,
    "sex" TEXT NOT NULL DEFAULT '0',
    "birth_date" DATE,
    "id_number_cipher" TEXT,
    "id_number_hash" BYTEA,
    "identity" TEXT NOT NULL DEFAULT 'unconfirmed',
    "phone_cipher" TEXT,
    "phone_hash" BYTEA,
    "hukou_code" TEXT,
    "residence_code" TEXT NOT NULL,
    "lat" DOUBLE PRECISION,
    "lng" DOUBLE PRECISION,
    "education" TEXT NOT NULL DEFAULT 'unknown',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID,
    "merged_into" UUID,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_access" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "relation" TEXT NOT NULL,
    "consent_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "person_access_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "given_how" TEXT NOT NULL,
    "recorded_by" UUID,
    "given_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assistance_status" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "area" TEXT NOT NULL DEFAULT 'urban',
    "amounts_cipher" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "source" TEXT NOT NULL,
    "recorded_by" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assistance_status_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_tag" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "tag" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "detail_cipher" TEXT,
    "source" TEXT NOT NULL,
    "assessed_by" UUID,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "review_on" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "answers_cipher" TEXT NOT NULL,
    "residence_code" TEXT NOT NULL,
    "occupations" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "hours" TEXT NOT NULL DEFAULT 'any',
    "max_km" INTEGER,
    "pay_floor_fen" INTEGER,
    "lat" DOUBLE PRECISION,
    "lng" DOUBLE PRECISION,
    "started_by" UUID,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employer" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "credit_code" TEXT,
    "division_code" TEXT NOT NULL,
    "standing" TEXT NOT NULL DEFAULT 'unverified',
    "verified_by" UUID,
    "verified_at" TIMESTAMPTZ(3),
    "reverify_on" DATE,
    "contact_name" TEXT NOT NULL DEFAULT '',
    "contact_cipher" TEXT,
    "about" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "employer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workshop" (
    "id" UUID NOT NULL,
    "employer_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "division_code" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "lat" DOUBLE PRECISION,
    "lng" DOUBLE PRECISION,
    "recognised_from" DATE,
    "recognised_to" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workshop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "approval_number" TEXT NOT NULL DEFAULT '',
    "division_code" TEXT NOT NULL,
    "central_funds_fen" BIGINT NOT NULL,
    "labour_pay_planned_fen" BIGINT NOT NULL,
    "starts_on" DATE,
    "ends_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL,
    "source" TEXT NOT NULL DEFAULT 'zhuye',
    "external_id" TEXT,
    "owner_code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "occupation" TEXT,
    "employer_id" UUID NOT NULL,
    "workshop_id" UUID,
    "project_id" UUID,
    "place_code" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "lat" DOUBLE PRECISION,
    "lng" DOUBLE PRECISION,
    "headcount" INTEGER,
    "pay_unit" TEXT,
    "pay_min_fen" INTEGER,
    "pay_max_fen" INTEGER,
    "month_min_fen" INTEGER,
    "month_max_fen" INTEGER,
    "hours" TEXT NOT NULL DEFAULT 'unstated',
    "shift" TEXT NOT NULL DEFAULT 'unstated',
    "hours_per_day" DOUBLE PRECISION,
    "days_per_week" DOUBLE PRECISION,
    "contract" TEXT NOT NULL DEFAULT 'unstated',
    "insurance" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "housing" BOOLEAN NOT NULL DEFAULT false,
    "meals" BOOLEAN NOT NULL DEFAULT false,
    "starts_on" DATE,
    "ends_on" DATE,
    "education" TEXT NOT NULL DEFAULT 'none',
    "experience" TEXT NOT NULL DEFAULT '',
    "demands" JSONB NOT NULL DEFAULT '{}',
    "open_to" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "benefits" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "fund_source" TEXT NOT NULL DEFAULT '',
    "destination" TEXT NOT NULL DEFAULT '',
    "contact_name" TEXT NOT NULL DEFAULT '',
    "contact_phone" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'draft',
    "findings" JSONB NOT NULL DEFAULT '[]',
    "state_reason" TEXT NOT NULL DEFAULT '',
    "published_at" TIMESTAMPTZ(3),
    "valid_until" DATE,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_event" (
    "post_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "machine" TEXT NOT NULL DEFAULT 'post',
    "actor" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "post_event_pkey" PRIMARY KEY ("post_id","seq")
);

-- CreateTable
CREATE TABLE "post_report" (
    "id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "contact_cipher" TEXT,
    "person_id" UUID,
    "owner_code" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_by" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "post_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "person_id" UUID,
    "account_id" UUID,
    "template" TEXT NOT NULL,
    "params" JSONB NOT NULL DEFAULT '{}',
    "link" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "text_message" (
    "id" UUID NOT NULL,
    "notification_id" UUID,
    "phone_cipher" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "params_cipher" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'zh-CN',
    "state" TEXT NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "provider_id" TEXT,
    "error" TEXT NOT NULL DEFAULT '',
    "expires_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "text_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_chain" (
    "chain" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_chain_pkey" PRIMARY KEY ("chain")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "chain" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "actor_role" TEXT NOT NULL,
    "actor_division" TEXT NOT NULL,
    "acting_for" UUID,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "division_code" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "request_id" TEXT NOT NULL,
    "prev_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("chain","seq")
);

-- CreateTable
CREATE TABLE "read_log" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "grant_id" UUID,
    "person_id" UUID NOT NULL,
    "page" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "read_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_record" (
    "actor" TEXT NOT NULL,
    "key" UUID NOT NULL,
    "body_hash" BYTEA NOT NULL,
    "outcome" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_record_pkey" PRIMARY KEY ("actor","key")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "digest" BYTEA NOT NULL,
    "uploaded_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_piece" (
    "file_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "stored_piece_pkey" PRIMARY KEY ("file_id","seq")
);

-- CreateTable
CREATE TABLE "import_batch" (
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_id" UUID,
    "source" TEXT NOT NULL,
    "owner_code" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "started_by" TEXT NOT NULL,
    "digest" TEXT NOT NULL DEFAULT '',
    "rows" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "published" INTEGER NOT NULL DEFAULT 0,
    "in_review" INTEGER NOT NULL DEFAULT 0,
    "warned" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_rejection" (
    "batch_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "row" JSONB NOT NULL,

    CONSTRAINT "import_rejection_pkey" PRIMARY KEY ("batch_id","line","field")
);

-- CreateTable
CREATE TABLE "search_post" (
    "post_id" UUID NOT NULL,
    "words" tsvector NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "place_code" TEXT NOT NULL,
    "lat" DOUBLE PRECISION,
    "lng" DOUBLE PRECISION,
    "month_min_fen" INTEGER,
    "month_max_fen" INTEGER,
    "hours" TEXT NOT NULL,
    "shift" TEXT NOT NULL,
    "traits" TEXT[],
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "valid_until" DATE NOT NULL,

    CONSTRAINT "search_post_pkey" PRIMARY KEY ("post_id")
);

-- CreateTable
CREATE TABLE "search_outbox" (
    "post_id" UUID NOT NULL,
    "engine" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "error" TEXT NOT NULL DEFAULT '',
    "set_aside" BOOLEAN NOT NULL DEFAULT false,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_outbox_pkey" PRIMARY KEY ("engine","post_id")
);

-- CreateTable
CREATE TABLE "search_engine" (
    "name" TEXT NOT NULL,
    "settings_version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "search_engine_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_username_key" ON "account"("username");

-- CreateIndex
CREATE UNIQUE INDEX "account_phone_hash_key" ON "account"("phone_hash");

-- CreateIndex
CREATE INDEX "role_grant_account_id_idx" ON "role_grant"("account_id");

-- CreateIndex
CREATE INDEX "role_grant_division_code_role_idx" ON "role_grant"("division_code", "role");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "sign_in_code_browser_hash_idx" ON "sign_in_code"("browser_hash");

-- CreateIndex
CREATE INDEX "sign_in_code_phone_hash_created_at_idx" ON "sign_in_code"("phone_hash", "created_at");

-- CreateIndex
CREATE INDEX "division_parent_code_idx" ON "division"("parent_code");

-- CreateIndex
CREATE INDEX "policy_parameter_key_division_code_idx" ON "policy_parameter"("key", "division_code");

-- CreateIndex
CREATE UNIQUE INDEX "offer_number_key" ON "offer"("number");

-- CreateIndex
CREATE UNIQUE INDEX "offer_answer_code_key" ON "offer"("answer_code");

-- CreateIndex
CREATE INDEX "offer_person_id_created_at_idx" ON "offer"("person_id", "created_at");

-- CreateIndex
CREATE INDEX "offer_post_id_state_idx" ON "offer"("post_id", "state");

-- CreateIndex
CREATE INDEX "offer_person_division_state_idx" ON "offer"("person_division", "state");

-- CreateIndex
CREATE INDEX "offer_post_division_state_idx" ON "offer"("post_division", "state");

-- CreateIndex
CREATE INDEX "offer_state_reply_by_idx" ON "offer"("state", "reply_by");

-- CreateIndex
CREATE INDEX "application_person_id_created_at_idx" ON "application"("person_id", "created_at");

-- CreateIndex
CREATE INDEX "application_post_id_state_idx" ON "application"("post_id", "state");

-- CreateIndex
CREATE INDEX "application_post_division_state_idx" ON "application"("post_division", "state");

-- CreateIndex
CREATE INDEX "application_person_division_state_idx" ON "application"("person_division", "state");

-- CreateIndex
CREATE UNIQUE INDEX "placement_application_id_key" ON "placement"("application_id");

-- CreateIndex
CREATE INDEX "placement_person_id_idx" ON "placement"("person_id");

-- CreateIndex
CREATE INDEX "placement_post_id_idx" ON "placement"("post_id");

-- CreateIndex
CREATE INDEX "placement_person_division_state_idx" ON "placement"("person_division", "state");

-- CreateIndex
CREATE INDEX "placement_post_division_state_idx" ON "placement"("post_division", "state");

-- CreateIndex
CREATE INDEX "placement_check_due_on_idx" ON "placement_check"("due_on");

-- CreateIndex
CREATE UNIQUE INDEX "household_number_key" ON "household"("number");

-- CreateIndex
CREATE INDEX "household_division_code_idx" ON "household"("division_code");

-- CreateIndex
CREATE INDEX "person_residence_code_idx" ON "person"("residence_code");

-- CreateIndex
CREATE INDEX "person_hukou_code_idx" ON "person"("hukou_code");

-- CreateIndex
CREATE INDEX "person_phone_hash_idx" ON "person"("phone_hash");

-- CreateIndex
CREATE INDEX "person_id_number_hash_idx" ON "person"("id_number_hash");

-- CreateIndex
CREATE INDEX "person_household_id_idx" ON "person"("household_id");

-- CreateIndex
CREATE INDEX "person_access_person_id_idx" ON "person_access"("person_id");

-- CreateIndex
CREATE INDEX "consent_person_id_purpose_idx" ON "consent"("person_id", "purpose");

-- CreateIndex
CREATE INDEX "assistance_status_person_id_idx" ON "assistance_status"("person_id");

-- CreateIndex
CREATE INDEX "person_tag_person_id_tag_idx" ON "person_tag"("person_id", "tag");

-- CreateIndex
CREATE INDEX "person_tag_review_on_idx" ON "person_tag"("review_on");

-- CreateIndex
CREATE INDEX "registration_residence_code_state_idx" ON "registration"("residence_code", "state");

-- CreateIndex
CREATE INDEX "registration_occupations_idx" ON "registration" USING GIN ("occupations");

-- CreateIndex
CREATE INDEX "employer_division_code_standing_idx" ON "employer"("division_code", "standing");

-- CreateIndex
CREATE INDEX "workshop_division_code_idx" ON "workshop"("division_code");

-- CreateIndex
CREATE INDEX "project_division_code_idx" ON "project"("division_code");

-- CreateIndex
CREATE INDEX "post_owner_code_state_updated_at_idx" ON "post"("owner_code", "state", "updated_at");

-- CreateIndex
CREATE INDEX "post_employer_id_idx" ON "post"("employer_id");

-- CreateIndex
CREATE INDEX "post_state_valid_until_idx" ON "post"("state", "valid_until");

-- CreateIndex
CREATE UNIQUE INDEX "post_source_owner_code_external_id_key" ON "post"("source", "owner_code", "external_id");

-- CreateIndex
CREATE INDEX "post_report_owner_code_state_due_on_idx" ON "post_report"("owner_code", "state", "due_on");

-- CreateIndex
CREATE INDEX "notification_person_id_created_at_idx" ON "notification"("person_id", "created_at");

-- CreateIndex
CREATE INDEX "notification_account_id_created_at_idx" ON "notification"("account_id", "created_at");

-- CreateIndex
CREATE INDEX "text_message_state_created_at_idx" ON "text_message"("state", "created_at");

-- CreateIndex
CREATE INDEX "audit_entry_subject_type_subject_id_idx" ON "audit_entry"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "audit_entry_division_code_at_idx" ON "audit_entry"("division_code", "at");

-- CreateIndex
CREATE INDEX "audit_entry_actor_at_idx" ON "audit_entry"("actor", "at");

-- CreateIndex
CREATE INDEX "read_log_person_id_at_idx" ON "read_log"("person_id", "at");

-- CreateIndex
CREATE INDEX "idempotency_record_created_at_idx" ON "idempotency_record"("created_at");

-- CreateIndex
CREATE INDEX "import_batch_owner_code_created_at_idx" ON "import_batch"("owner_code", "created_at");

-- CreateIndex
CREATE INDEX "search_post_words" ON "search_post" USING GIN ("words");

-- CreateIndex
CREATE INDEX "search_post_title" ON "search_post" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "search_post_place_code_published_at_idx" ON "search_post"("place_code", "published_at");

-- CreateIndex
CREATE INDEX "search_post_published_at_idx" ON "search_post"("published_at");

-- CreateIndex
CREATE INDEX "search_post_month_min_fen_idx" ON "search_post"("month_min_fen");

-- CreateIndex
CREATE INDEX "search_outbox_engine_next_at_idx" ON "search_outbox"("engine", "next_at");

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_division_code_fkey" FOREIGN KEY ("division_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "division" ADD CONSTRAINT "division_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "division"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_parameter" ADD CONSTRAINT "policy_parameter_division_code_fkey" FOREIGN KEY ("division_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_event" ADD CONSTRAINT "offer_event_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_event" ADD CONSTRAINT "offer_event_machine_from_state_verb_to_state_fkey" FOREIGN KEY ("machine", "from_state", "verb", "to_state") REFERENCES "state_transition"("machine", "from_state", "verb", "to_state") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_event" ADD CONSTRAINT "application_event_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_event" ADD CONSTRAINT "application_event_machine_from_state_verb_to_state_fkey" FOREIGN KEY ("machine", "from_state", "verb", "to_state") REFERENCES "state_transition"("machine", "from_state", "verb", "to_state") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement_event" ADD CONSTRAINT "placement_event_placement_id_fkey" FOREIGN KEY ("placement_id") REFERENCES "placement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement_event" ADD CONSTRAINT "placement_event_machine_from_state_verb_to_state_fkey" FOREIGN KEY ("machine", "from_state", "verb", "to_state") REFERENCES "state_transition"("machine", "from_state", "verb", "to_state") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement_check" ADD CONSTRAINT "placement_check_placement_id_fkey" FOREIGN KEY ("placement_id") REFERENCES "placement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household" ADD CONSTRAINT "household_division_code_fkey" FOREIGN KEY ("division_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_residence_code_fkey" FOREIGN KEY ("residence_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_hukou_code_fkey" FOREIGN KEY ("hukou_code") REFERENCES "division"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_access" ADD CONSTRAINT "person_access_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_access" ADD CONSTRAINT "person_access_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_access" ADD CONSTRAINT "person_access_consent_id_fkey" FOREIGN KEY ("consent_id") REFERENCES "consent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistance_status" ADD CONSTRAINT "assistance_status_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_tag" ADD CONSTRAINT "person_tag_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employer" ADD CONSTRAINT "employer_division_code_fkey" FOREIGN KEY ("division_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop" ADD CONSTRAINT "workshop_division_code_fkey" FOREIGN KEY ("division_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop" ADD CONSTRAINT "workshop_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_division_code_fkey" FOREIGN KEY ("division_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_owner_code_fkey" FOREIGN KEY ("owner_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_place_code_fkey" FOREIGN KEY ("place_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_event" ADD CONSTRAINT "post_event_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_event" ADD CONSTRAINT "post_event_machine_from_state_verb_to_state_fkey" FOREIGN KEY ("machine", "from_state", "verb", "to_state") REFERENCES "state_transition"("machine", "from_state", "verb", "to_state") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_report" ADD CONSTRAINT "post_report_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_message" ADD CONSTRAINT "text_message_notification_id_fkey" FOREIGN KEY ("notification_id") REFERENCES "notification"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_piece" ADD CONSTRAINT "stored_piece_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_owner_code_fkey" FOREIGN KEY ("owner_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_rejection" ADD CONSTRAINT "import_rejection_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;
