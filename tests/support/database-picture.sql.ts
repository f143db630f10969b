const OUTSIDE = `nspname !~ '^pg_(catalog|toast|temp_|toast_temp_)' and nspname <> 'information_schema'`;

/** All that a dump of a database and of its server's roles would hold, but the rows: each object as one line. */
export const DATABASE_OBJECTS = `
with outside as (select * from pg_namespace where ${OUTSIDE}),
relation as (select * from pg_class where relnamespace in (select oid from outside))
select concat_ws(' ', 'schema', nspname, nspowner::regrole, coalesce(nspacl, acldefault('n', nspowner))) as object from outside
union all select concat_ws(' ', 'relation', oid::regclass, relkind, relpersistence, relowner::regrole,
  coalesce(relacl, acldefault(case relkind when 'S' then 's' else 'r' end::"char", relowner)), relrowsecurity,
  relforcerowsecurity, reloptions, pg_get_expr(relpartbound, oid)) from relation
union all select concat_ws(' ', 'column', attrelid::regclass, attnum, attname, format_type(atttypid, atttypmod), attnotnull,
  attidentity, attgenerated, attcollation, attacl, attisdropped) from pg_attribute join relation on relation.oid = attrelid
  where attnum > 0
union all select concat_ws(' ', 'default', adrelid::regclass, adnum, pg_get_expr(adbin, adrelid))
  from pg_attrdef join relation on relation.oid = adrelid
union all select concat_ws(' ', 'constraint', conname, conrelid::regclass, contypid::regtype, pg_get_constraintdef(pg_constraint.oid))
  from pg_constraint where connamespace in (select oid from outside)
union all select concat_ws(' ', 'index', pg_get_indexdef(indexrelid)) from pg_index join relation on relation.oid = indexrelid
union all select concat_ws(' ', 'policy', polrelid::regclass, polname, polcmd, polpermissive, polroles::regrole[],
  pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) from pg_policy
union all select concat_ws(' ', 'trigger', tgenabled, pg_get_triggerdef(pg_trigger.oid)) from pg_trigger where not tgisinternal
union all select concat_ws(' ', 'view', oid::regclass, pg_get_viewdef(oid)) from relation where relkind in ('v', 'm')
union all select concat_ws(' ', 'rule', pg_get_ruledef(pg_rewrite.oid)) from pg_rewrite join relation on relation.oid = ev_class
union all select concat_ws(' ', 'sequence', seqrelid::regclass, seqstart, seqincrement, seqcycle) from pg_sequence
union all select concat_ws(' ', 'routine', oid::regprocedure, proowner::regrole, coalesce(proacl, acldefault('f', proowner)),
  case when prokind <> 'a' then pg_get_functiondef(oid) end) from pg_proc where pronamespace in (select oid from outside)
union all select concat_ws(' ', 'type', oid::regtype, typtype, typowner::regrole, coalesce(typacl, acldefault('T', typowner)),
  (select array_agg(enumlabel order by enumsortorder) from pg_enum where enumtypid = pg_type.oid))
  from pg_type where typnamespace in (select oid from outside)
union all select concat_ws(' ', 'extension', extname, extversion, extnamespace::regnamespace) from pg_extension
union all select concat_ws(' ', 'event trigger', evtname, evtevent, evtenabled) from pg_event_trigger
union all select concat_ws(' ', 'publication', pubname, puballtables, (select array_agg(prrelid::regclass) from pg_publication_rel
  where prpubid = pg_publication.oid)) from pg_publication
union all select concat_ws(' ', 'default rights', defaclrole::regrole, defaclnamespace::regnamespace, defaclobjtype, defaclacl)
  from pg_default_acl
union all select concat_ws(' ', 'comment', type, identity, description)
  from pg_description, pg_identify_object(classoid, objoid, objsubid) where objoid >= 16384
union all select concat_ws(' ', 'comment', type, identity, description)
  from pg_shdescription, pg_identify_object(classoid, objoid, 0)
union all select concat_ws(' ', 'large object', oid) from pg_largeobject_metadata
union all select concat_ws(' ', 'role', to_jsonb(pg_authid) - 'oid') from pg_authid
union all select concat_ws(' ', 'member', member::regrole, 'of', roleid::regrole, 'by', grantor::regrole, admin_option,
  inherit_option, set_option) from pg_auth_members
union all select concat_ws(' ', 'setting', datname, rolname, setconfig) from pg_db_role_setting
  left join pg_database on pg_database.oid = setdatabase left join pg_roles on pg_roles.oid = setrole
union all select concat_ws(' ', 'database', datname, datdba::regrole, coalesce(datacl, acldefault('d', datdba)), datconnlimit,
  dattablespace) from pg_database
order by object`;

/** The names of the tables whose rows a dump would hold. */
export const DATABASE_TABLES = `
select format('%I.%I', nspname, relname) as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace
where relkind in ('r', 'S') and ${OUTSIDE} order by name`;
