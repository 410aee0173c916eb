-- Rows folded from the streams of experiences. Title, language, focus areas and search are those of the version that is
-- published, and of the first one until there is one.
create table if not exists hub_read.experiences (
    id uuid primary key,
    municipality text not null,
    network text not null,
    title text not null,
    language text not null,
    summary text not null,
    focus_areas text[] not null,
    search tsvector not null,
    is_public boolean not null,
    published_version integer,
    pending_version integer,
    published_at timestamptz,
    confirmed_at timestamptz,
    withdrawn_at timestamptz,
    -- Why the facilitator sent it back, or why it was withdrawn.
    reason_language text,
    reason text,
    returned_at timestamptz,
    is_imported boolean not null,
    is_sample boolean not null,
    adoption_count integer not null,
    -- The list's order: what was published last comes first.
    published_sequence bigint not null,
    -- The last event that changed this row.
    sequence bigint not null
);

-- While a moderator hides it from all but those inside.
alter table hub_read.experiences add column if not exists hidden_at timestamptz;

alter table hub_read.experiences add column if not exists hidden_reason text;

create index if not exists experiences_public on hub_read.experiences (published_sequence desc) where is_public;
create index if not exists experiences_search on hub_read.experiences using gin (search);
create index if not exists experiences_focus_areas on hub_read.experiences using gin (focus_areas);
create index if not exists experiences_of_municipality on hub_read.experiences (municipality);
create index if not exists experiences_in_review on hub_read.experiences (network) where pending_version is not null;

-- content is the text as the event has it; html the sections' safe HTML by their names.
create table if not exists hub_read.experience_versions (
    experience_id uuid not null,
    version integer not null,
    title text not null,
    language text not null,
    summary text not null,
    focus_areas text[] not null,
    search tsvector not null,
    content jsonb not null,
    html jsonb not null,
    files text[] not null,
    submitted_at timestamptz not null,
    published_at timestamptz,
    primary key (experience_id, version)
);

create index if not exists experience_versions_files on hub_read.experience_versions using gin (files);

-- Drafts are ordinary rows, not events: each save takes the place of the one before. submitted is the revision that was
-- sent to review; the draft stays as where the next version begins.
create table if not exists hub_rows.experience_drafts (
    id uuid primary key,
    municipality text not null,
    content jsonb not null,
    files text[] not null,
    revision integer not null,
    submitted integer not null default 0,
    saved_by uuid not null,
    saved_at timestamptz not null
);

-- What it is born of, until it is sent to review and the log keeps the link.
alter table hub_rows.experience_drafts add column if not exists origin_type text;
alter table hub_rows.experience_drafts add column if not exists origin_key text;

create index if not exists experience_drafts_of_municipality on hub_rows.experience_drafts (municipality);
create index if not exists experience_drafts_files on hub_rows.experience_drafts using gin (files);

-- Rows folded from the streams of adoptions: how each stands. The version is the municipality's copy of the source.
create table if not exists hub_read.adoptions (
    id uuid primary key,
    experience_id uuid not null,
    municipality text not null,
    network text not null,
    version integer not null,
    -- The newest version that the municipality did not want.
    ignored_version integer not null,
    status text not null,
    taken_from uuid,
    why_language text not null,
    why_markdown text,
    why_html text,
    changes_language text,
    changes_markdown text,
    changes_html text,
    adopted_at timestamptz not null,
    changed_at timestamptz not null,
    is_sample boolean not null,
    -- The last event that changed this row.
    sequence bigint not null
);

create index if not exists adoptions_of_experience on hub_read.adoptions (experience_id);
create index if not exists adoptions_of_municipality on hub_read.adoptions (municipality);

-- Each step with the time it held: from_at <= at < to_at, and null for now.
create table if not exists hub_read.adoption_steps (
    adoption_id uuid not null,
    experience_id uuid not null,
    municipality text not null,
    status text not null,
    from_at timestamptz not null,
    to_at timestamptz,
    language text,
    markdown text,
    html text,
    sequence bigint not null,
    primary key (adoption_id, sequence)
);

create index if not exists adoption_steps_of_experience on hub_read.adoption_steps (experience_id, from_at);
