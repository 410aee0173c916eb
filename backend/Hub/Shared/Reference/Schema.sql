-- Reference data: counties, municipalities, bodies, programmes, and the content that came with them, each as the
-- document of its source. Ordinary rows: see infra/decisions/0003-reference-data-are-rows.md.
create table if not exists hub_rows.reference_data (
    kind text not null,
    key text not null,
    position integer not null,
    data jsonb not null,
    -- A row that an administrator changed is theirs: a later release's import leaves it alone.
    edited boolean not null default false,
    primary key (kind, key)
);
