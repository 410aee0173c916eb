-- Status reports of counties' networks, folded from their streams. Figures are as they were drawn, and the document is as
-- it was approved.
create table if not exists hub_read.reports (
    id uuid primary key,
    network text not null,
    programme text not null,
    date date not null,
    status text not null,
    -- The language of its words: nb or nn.
    language text not null,
    figures jsonb not null,
    -- How many times figures were drawn.
    drawing integer not null,
    -- Those who were told to write it; national leads among them where the network has nobody of its own.
    written_by uuid[] not null,
    drafted_at timestamptz not null,
    document_language text,
    document_markdown text,
    document_html text,
    document_sequence bigint,
    checksum text,
    approved_by uuid,
    approved_for text,
    approved_at timestamptz,
    sent_by uuid,
    sent_for text,
    sent_at timestamptz,
    -- Whom it was sent to; several networks have the same one.
    networks text[] not null,
    is_sample boolean not null,
    sequence bigint not null
);

create index if not exists reports_of_network on hub_read.reports (network, date desc);
create index if not exists reports_sent_to on hub_read.reports using gin (networks);

create table if not exists hub_read.report_steps (
    report_id uuid not null,
    sequence bigint not null,
    kind text not null,
    -- Null where the hub did it.
    person uuid,
    acting_for text,
    at timestamptz not null,
    primary key (report_id, sequence)
);

-- What is being written, until it is approved. An approval closes it first, so that no save slips in behind it.
create table if not exists hub_rows.report_drafts (
    report_id uuid primary key,
    -- Counts all saves of all sections.
    revision integer not null,
    is_open boolean not null
);

create table if not exists hub_rows.report_texts (
    report_id uuid not null,
    section text not null,
    markdown text not null,
    revision integer not null,
    saved_by uuid not null,
    saved_at timestamptz not null,
    primary key (report_id, section)
);
