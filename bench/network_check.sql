-- The rules of rules/regimes/ as SQL, on the tables that bench-network-check writes: what a careful analyst would do with
-- the same data. Unknown is NULL, so that three-valued logic is SQL's own; each rule gives, an operator a row, what is for
-- sure and what may be. Names of lists are matched as they stand in the data. As of 2026-08-22; rules that bind later are
-- answered for their own day, as ours are.
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -1000000;
CREATE INDEX element_parent ON element (parent);
CREATE INDEX component_product ON component (product, supplier);
CREATE INDEX certificate_product ON certificate (product, since, until);
CREATE INDEX supplier_name ON supplier (name);
CREATE INDEX control_holder ON control (holder, held, share);

CREATE TEMP TABLE verdict (rule, operator, layer, lo_part, lo_whole, hi_part, hi_whole);

-- Whoever is named, and whom those own by more than half.
CREATE TEMP TABLE listed (list, name);
INSERT INTO listed VALUES
    ('uk', 'Huawei Technologies Co., Ltd.'),
    ('two', 'Huawei Technologies Co., Ltd.'),
    ('two', 'ZTE Corporation'),
    ('new', 'ZTE Corporation'),
    ('used', 'Hytera Communications'),
    ('used', 'Dahua Technology');
CREATE TEMP TABLE member (list, supplier, PRIMARY KEY (list, supplier)) WITHOUT ROWID;
INSERT INTO member
WITH RECURSIVE m (list, supplier) AS (
    SELECT listed.list, supplier.id FROM listed JOIN supplier USING (name)
    UNION SELECT m.list, control.held FROM m JOIN control ON control.holder = m.supplier AND control.share > 500000)
SELECT * FROM m;

-- One row an element, with what a part has from what it is a part of.
CREATE TEMP TABLE x AS
SELECT e.id, coalesce(e.operator, p.operator) AS operator, coalesce(e.site, p.site) AS site, e.parent IS NOT NULL AS part,
    coalesce(e.supplier, product.supplier) AS supplier, e.product, e.function, e.layer,
    coalesce(e.generations, p.generations) AS generations, e.sees, e.status, e.manager, e.acquired, e.connected, e.traffic,
    e.premises, product.category, site.classes
FROM element e LEFT JOIN element p ON p.id = e.parent LEFT JOIN product ON product.id = e.product
    LEFT JOIN site ON site.id = coalesce(e.site, p.site)
WHERE e.status <> 4 AND coalesce(p.status, 0) <> 4;
CREATE INDEX x_layer ON x (layer, generations);
CREATE INDEX x_operator ON x (operator, site);

-- rules
INSERT INTO verdict
SELECT 'uk-2020.core', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND layer IN (4)) AS i,
        (supplier IN (SELECT supplier FROM member WHERE list = 'two')) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'uk-2020.excluded-functions', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND layer IN (4, 5, 6, 7, 8, 9)) AS i,
        (supplier IN (SELECT supplier FROM member WHERE list = 'two')) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'uk-2020.ip-core', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND function IN (20, 21)
        AND category IN ('ip-core')) AS i,
        (supplier IN (SELECT supplier FROM member WHERE list = 'two')) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'uk-2020.sensitive-sites', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND (classes & 76) <> 0) AS i,
        (supplier IN (SELECT supplier FROM member WHERE list = 'two')) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'uk-2020.5g-access-sites', operator, 0, iif(hit_yes = 0 AND loose_hit_yes > 0, 1, hit_yes),
    iif(hit_yes = 0 AND loose_hit_yes > 0, 1, hit_yes) + rest_may + loose_rest_may,
    hit_may + loose_hit_may, max(hit_may + rest_yes, hit_may + loose_hit_may)
FROM (SELECT operator, sum(site IS NOT NULL AND hy) AS hit_yes, sum(site IS NOT NULL AND hm) AS hit_may,
        sum(site IS NOT NULL AND ry AND NOT hm) AS rest_yes, sum(site IS NOT NULL AND rm AND NOT hy) AS rest_may,
        sum(iif(site IS NULL, nhy, 0)) AS loose_hit_yes, sum(iif(site IS NULL, nhm, 0)) AS loose_hit_may,
        sum(iif(site IS NULL, nrm, 0)) AS loose_rest_may
    FROM (SELECT operator, site, max(coalesce(i AND h, 0)) AS hy, max(coalesce(h, 1)) AS hm,
            max(coalesce(i AND NOT h, 0)) AS ry, max(coalesce(NOT h, 1)) AS rm, sum(coalesce(i AND h, 0)) AS nhy,
            sum(coalesce(h, 1)) AS nhm, sum(coalesce(NOT h, 1)) AS nrm
        FROM (SELECT operator, site, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND NOT part
        AND layer IN (1)
        AND (generations & 8) <> 0) AS i,
                (supplier IN (SELECT supplier FROM member WHERE list = 'two')) AS h FROM x)
        WHERE coalesce(i, 1) GROUP BY operator, site)
    GROUP BY operator);

INSERT INTO verdict
SELECT 'uk-2020.5g-access-traffic', operator, 0, iif(ur, 0, hy), iif(ur, max(1, hy + rm), hy + rm), iif(uh, max(1, hm + ry, hm), hm),
    iif(uh, max(1, hm + ry, hm), hm + ry)
FROM (SELECT operator, sum(iif(i AND h, coalesce(a, 0), 0)) AS hy, sum(iif(coalesce(h, 1), coalesce(a, 0), 0)) AS hm,
        sum(iif(i AND NOT h, coalesce(a, 0), 0)) AS ry, sum(iif(coalesce(NOT h, 1), coalesce(a, 0), 0)) AS rm,
        max(a IS NULL AND coalesce(h, 1)) AS uh, max(a IS NULL AND coalesce(NOT h, 1)) AS ur
    FROM (SELECT operator, traffic AS a, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND NOT part
        AND layer IN (1)
        AND (generations & 8) <> 0) AS i,
            (supplier IN (SELECT supplier FROM member WHERE list = 'two')) AS h FROM x)
    WHERE coalesce(i, 1) GROUP BY operator);

INSERT INTO verdict
SELECT 'uk-2020.fibre-access', operator, 0, iif(ur, 0, hy), iif(ur, max(1, hy + rm), hy + rm), iif(uh, max(1, hm + ry, hm), hm),
    iif(uh, max(1, hm + ry, hm), hm + ry)
FROM (SELECT operator, sum(iif(i AND h, coalesce(a, 0), 0)) AS hy, sum(iif(coalesce(h, 1), coalesce(a, 0), 0)) AS hm,
        sum(iif(i AND NOT h, coalesce(a, 0), 0)) AS ry, sum(iif(coalesce(NOT h, 1), coalesce(a, 0), 0)) AS rm,
        max(a IS NULL AND coalesce(h, 1)) AS uh, max(a IS NULL AND coalesce(NOT h, 1)) AS ur
    FROM (SELECT operator, premises AS a, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND NOT part
        AND function IN (14)) AS i,
            (supplier IN (SELECT supplier FROM member WHERE list = 'two')) AS h FROM x)
    WHERE coalesce(i, 1) GROUP BY operator);

INSERT INTO verdict
SELECT 'uk-2020.gigabit-transport', operator, 0, iif(ur, 0, hy), iif(ur, max(1, hy + rm), hy + rm), iif(uh, max(1, hm + ry, hm), hm),
    iif(uh, max(1, hm + ry, hm), hm + ry)
FROM (SELECT operator, sum(iif(i AND h, coalesce(a, 0), 0)) AS hy, sum(iif(coalesce(h, 1), coalesce(a, 0), 0)) AS hm,
        sum(iif(i AND NOT h, coalesce(a, 0), 0)) AS ry, sum(iif(coalesce(NOT h, 1), coalesce(a, 0), 0)) AS rm,
        max(a IS NULL AND coalesce(h, 1)) AS uh, max(a IS NULL AND coalesce(NOT h, 1)) AS ur
    FROM (SELECT operator, traffic AS a, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND NOT part
        AND layer IN (3)) AS i,
            (supplier IN (SELECT supplier FROM member WHERE list = 'two')) AS h FROM x)
    WHERE coalesce(i, 1) GROUP BY operator);

INSERT INTO verdict
SELECT 'uk-2020.legacy-sites', operator, 0, iif(hit_yes = 0 AND loose_hit_yes > 0, 1, hit_yes),
    iif(hit_yes = 0 AND loose_hit_yes > 0, 1, hit_yes) + rest_may + loose_rest_may,
    hit_may + loose_hit_may, max(hit_may + rest_yes, hit_may + loose_hit_may)
FROM (SELECT operator, sum(site IS NOT NULL AND hy) AS hit_yes, sum(site IS NOT NULL AND hm) AS hit_may,
        sum(site IS NOT NULL AND ry AND NOT hm) AS rest_yes, sum(site IS NOT NULL AND rm AND NOT hy) AS rest_may,
        sum(iif(site IS NULL, nhy, 0)) AS loose_hit_yes, sum(iif(site IS NULL, nhm, 0)) AS loose_hit_may,
        sum(iif(site IS NULL, nrm, 0)) AS loose_rest_may
    FROM (SELECT operator, site, max(coalesce(i AND h, 0)) AS hy, max(coalesce(h, 1)) AS hm,
            max(coalesce(i AND NOT h, 0)) AS ry, max(coalesce(NOT h, 1)) AS rm, sum(coalesce(i AND h, 0)) AS nhy,
            sum(coalesce(h, 1)) AS nhm, sum(coalesce(NOT h, 1)) AS nrm
        FROM (SELECT operator, site, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND NOT part
        AND layer IN (1)
        AND (generations & 7) <> 0) AS i,
                (supplier IN (SELECT supplier FROM member WHERE list = 'two')) AS h FROM x)
        WHERE coalesce(i, 1) GROUP BY operator, site)
    GROUP BY operator);

INSERT INTO verdict
SELECT 'uk-2020.legacy-traffic', operator, 0, iif(ur, 0, hy), iif(ur, max(1, hy + rm), hy + rm), iif(uh, max(1, hm + ry, hm), hm),
    iif(uh, max(1, hm + ry, hm), hm + ry)
FROM (SELECT operator, sum(iif(i AND h, coalesce(a, 0), 0)) AS hy, sum(iif(coalesce(h, 1), coalesce(a, 0), 0)) AS hm,
        sum(iif(i AND NOT h, coalesce(a, 0), 0)) AS ry, sum(iif(coalesce(NOT h, 1), coalesce(a, 0), 0)) AS rm,
        max(a IS NULL AND coalesce(h, 1)) AS uh, max(a IS NULL AND coalesce(NOT h, 1)) AS ur
    FROM (SELECT operator, traffic AS a, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND NOT part
        AND layer IN (1)
        AND (generations & 7) <> 0) AS i,
            (supplier IN (SELECT supplier FROM member WHERE list = 'two')) AS h FROM x)
    WHERE coalesce(i, 1) GROUP BY operator);

INSERT INTO verdict
SELECT 'uk-2020.legacy-fixed', operator, 0, iif(ur, 0, hy), iif(ur, max(1, hy + rm), hy + rm), iif(uh, max(1, hm + ry, hm), hm),
    iif(uh, max(1, hm + ry, hm), hm + ry)
FROM (SELECT operator, sum(iif(i AND h, coalesce(a, 0), 0)) AS hy, sum(iif(coalesce(h, 1), coalesce(a, 0), 0)) AS hm,
        sum(iif(i AND NOT h, coalesce(a, 0), 0)) AS ry, sum(iif(coalesce(NOT h, 1), coalesce(a, 0), 0)) AS rm,
        max(a IS NULL AND coalesce(h, 1)) AS uh, max(a IS NULL AND coalesce(NOT h, 1)) AS ur
    FROM (SELECT operator, premises AS a, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND NOT part
        AND function IN (16)) AS i,
            (supplier IN (SELECT supplier FROM member WHERE list = 'two')) AS h FROM x)
    WHERE coalesce(i, 1) GROUP BY operator);

INSERT INTO verdict
SELECT 'uk-2020.two-vendors', operator, layer, iif(max(i), max(1, count(DISTINCT iif(i, s, NULL))), 0), 0,
    count(DISTINCT s) + sum(s IS NULL), 0
FROM (SELECT operator, layer, coalesce((SELECT holder FROM control WHERE held = supplier AND share > 500000), supplier) AS s,
        (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND NOT part
        AND layer IN (1, 2)) AS i FROM x)
WHERE coalesce(i, 1) GROUP BY operator, layer;

INSERT INTO verdict
SELECT 'uk-2020.no-new-vendor', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND connected >= 18289) AS i,
        (iif(supplier IN (SELECT supplier FROM member WHERE list = 'new'), 1, NULL)) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'uk-2020.no-purchase-5g', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, connected <= 20687, 1)
        AND (generations & 8) <> 0
        AND acquired >= 18628) AS i,
        (supplier IN (SELECT supplier FROM member WHERE list = 'two')) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'uk-2020.5g', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 21183, 1) AND coalesce(connected <= 21183, 1)
        AND (generations & 8) <> 0) AS i,
        (supplier IN (SELECT supplier FROM member WHERE list = 'two')) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'uk-2022.no-new-5g', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND (generations & 8) <> 0
        AND connected >= 19278) AS i,
        (supplier IN (SELECT supplier FROM member WHERE list = 'uk')) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'uk-2022.no-sanctioned-fibre', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND layer IN (2)
        AND category IN ('us-sanctions-affected')
        AND connected >= 19278) AS i,
        (supplier IN (SELECT supplier FROM member WHERE list = 'uk')) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'uk-2022.significant-sites', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND (classes & 64) <> 0) AS i,
        (supplier IN (SELECT supplier FROM member WHERE list = 'uk')) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'uk-2022.5g-access-sites', operator, 0, iif(hit_yes = 0 AND loose_hit_yes > 0, 1, hit_yes),
    iif(hit_yes = 0 AND loose_hit_yes > 0, 1, hit_yes) + rest_may + loose_rest_may,
    hit_may + loose_hit_may, max(hit_may + rest_yes, hit_may + loose_hit_may)
FROM (SELECT operator, sum(site IS NOT NULL AND hy) AS hit_yes, sum(site IS NOT NULL AND hm) AS hit_may,
        sum(site IS NOT NULL AND ry AND NOT hm) AS rest_yes, sum(site IS NOT NULL AND rm AND NOT hy) AS rest_may,
        sum(iif(site IS NULL, nhy, 0)) AS loose_hit_yes, sum(iif(site IS NULL, nhm, 0)) AS loose_hit_may,
        sum(iif(site IS NULL, nrm, 0)) AS loose_rest_may
    FROM (SELECT operator, site, max(coalesce(i AND h, 0)) AS hy, max(coalesce(h, 1)) AS hm,
            max(coalesce(i AND NOT h, 0)) AS ry, max(coalesce(NOT h, 1)) AS rm, sum(coalesce(i AND h, 0)) AS nhy,
            sum(coalesce(h, 1)) AS nhm, sum(coalesce(NOT h, 1)) AS nrm
        FROM (SELECT operator, site, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND NOT part
        AND layer IN (1)
        AND (generations & 8) <> 0) AS i,
                (supplier IN (SELECT supplier FROM member WHERE list = 'uk')) AS h FROM x)
        WHERE coalesce(i, 1) GROUP BY operator, site)
    GROUP BY operator);

INSERT INTO verdict
SELECT 'uk-2022.5g-access-traffic', operator, 0, iif(ur, 0, hy), iif(ur, max(1, hy + rm), hy + rm), iif(uh, max(1, hm + ry, hm), hm),
    iif(uh, max(1, hm + ry, hm), hm + ry)
FROM (SELECT operator, sum(iif(i AND h, coalesce(a, 0), 0)) AS hy, sum(iif(coalesce(h, 1), coalesce(a, 0), 0)) AS hm,
        sum(iif(i AND NOT h, coalesce(a, 0), 0)) AS ry, sum(iif(coalesce(NOT h, 1), coalesce(a, 0), 0)) AS rm,
        max(a IS NULL AND coalesce(h, 1)) AS uh, max(a IS NULL AND coalesce(NOT h, 1)) AS ur
    FROM (SELECT operator, traffic AS a, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND NOT part
        AND layer IN (1)
        AND (generations & 8) <> 0) AS i,
            (supplier IN (SELECT supplier FROM member WHERE list = 'uk')) AS h FROM x)
    WHERE coalesce(i, 1) GROUP BY operator);

INSERT INTO verdict
SELECT 'uk-2022.fibre-access', operator, 0, iif(ur, 0, hy), iif(ur, max(1, hy + rm), hy + rm), iif(uh, max(1, hm + ry, hm), hm),
    iif(uh, max(1, hm + ry, hm), hm + ry)
FROM (SELECT operator, sum(iif(i AND h, coalesce(a, 0), 0)) AS hy, sum(iif(coalesce(h, 1), coalesce(a, 0), 0)) AS hm,
        sum(iif(i AND NOT h, coalesce(a, 0), 0)) AS ry, sum(iif(coalesce(NOT h, 1), coalesce(a, 0), 0)) AS rm,
        max(a IS NULL AND coalesce(h, 1)) AS uh, max(a IS NULL AND coalesce(NOT h, 1)) AS ur
    FROM (SELECT operator, premises AS a, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND NOT part
        AND layer IN (2)) AS i,
            (supplier IN (SELECT supplier FROM member WHERE list = 'uk')) AS h FROM x)
    WHERE coalesce(i, 1) GROUP BY operator);

INSERT INTO verdict
SELECT 'uk-2022.core', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND layer IN (4)) AS i,
        (supplier IN (SELECT supplier FROM member WHERE list = 'uk')) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'uk-2022.core-transmission', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND layer IN (3)
        AND category IN ('high-data-rate-core-transmission')) AS i,
        (supplier IN (SELECT supplier FROM member WHERE list = 'uk')) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'uk-2022.5g', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 21183, 1) AND coalesce(connected <= 21183, 1)
        AND (generations & 8) <> 0) AS i,
        (supplier IN (SELECT supplier FROM member WHERE list = 'uk')) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'de-2024.core', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20818, 1) AND coalesce(connected <= 20818, 1)
        AND layer IN (4)
        AND (generations & 8) <> 0) AS i,
        (supplier IN (SELECT supplier FROM member WHERE list = 'two')) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'de-2024.management', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 21914, 1) AND coalesce(connected <= 21914, 1)
        AND layer IN (7)
        AND (generations & 8) <> 0) AS i,
        (supplier IN (SELECT supplier FROM member WHERE list = 'two')) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'de-2024.certificate', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND layer IN (4, 5, 3, 6, 7, 8, 9)
        AND (generations & 8) <> 0
        AND connected >= 20454) AS i,
        (CASE WHEN product IS NULL THEN NULL
            WHEN EXISTS (SELECT 1 FROM certificate c WHERE c.product = x.product AND c.since <= x.connected
                AND x.connected <= c.until) THEN 0
            WHEN x.connected IS NULL AND EXISTS (SELECT 1 FROM certificate c WHERE c.product = x.product) THEN NULL
            ELSE 1 END) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'eu-toolbox.sm03', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND layer IN (4, 6)) AS i,
        (NULL) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'eu-toolbox.sm05-suppliers', operator, layer, iif(max(i), max(1, count(DISTINCT iif(i, s, NULL))), 0), 0,
    count(DISTINCT s) + sum(s IS NULL), 0
FROM (SELECT operator, layer, coalesce((SELECT holder FROM control WHERE held = supplier AND share > 500000), supplier) AS s,
        (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND NOT part
        AND layer IN (1, 4)) AS i FROM x)
WHERE coalesce(i, 1) GROUP BY operator, layer;

INSERT INTO verdict
SELECT 'eu-csa2.key-assets', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND layer IN (4, 6)) AS i,
        (NULL) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'eu-csa2.key-assets-components', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND layer IN (4, 6)) AS i,
        (NULL) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'us-fcc.equipment', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)) AS i,
        (supplier IN (SELECT supplier FROM member WHERE list = 'two') OR (supplier IN (SELECT supplier FROM member WHERE list = 'used') AND (classes & 114) <> 0)) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'us-fcc.services', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND NOT part) AS i,
        (iif(manager IS NULL, 0, manager IN (SELECT supplier FROM member WHERE list = 'two') OR (manager IN (SELECT supplier FROM member WHERE list = 'used') AND (classes & 114) <> 0))) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'us-fcc.modules', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)) AS i,
        ((SELECT nullif(max(iif(c.supplier IN (SELECT supplier FROM member WHERE list = 'two'), 1, iif(c.supplier IN (SELECT supplier FROM member WHERE list = 'used'), coalesce((classes & 114) <> 0, 0.5), 0))), 0.5) FROM component c WHERE c.product = x.product)) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'us-889.a', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, connected <= 20687, 1)
        AND (classes & 6) <> 0
        AND acquired >= 18121) AS i,
        (supplier IN (SELECT supplier FROM member WHERE list = 'two') OR (supplier IN (SELECT supplier FROM member WHERE list = 'used') AND (classes & 114) <> 0)) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'us-889.b', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND sees) AS i,
        (supplier IN (SELECT supplier FROM member WHERE list = 'two') OR (supplier IN (SELECT supplier FROM member WHERE list = 'used') AND (classes & 114) <> 0)) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'us-889.b-components', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND sees) AS i,
        ((SELECT nullif(max(iif(c.supplier IN (SELECT supplier FROM member WHERE list = 'two'), 1, iif(c.supplier IN (SELECT supplier FROM member WHERE list = 'used'), coalesce((classes & 114) <> 0, 0.5), 0))), 0.5) FROM component c WHERE c.product = x.product)) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

INSERT INTO verdict
SELECT 'in-nsdts.trusted', operator, 0, sum(coalesce(i AND h, 0)), sum(coalesce(i, 1)), sum(coalesce(i AND h, 1)), sum(coalesce(i, 1))
FROM (SELECT operator, (coalesce(acquired <= 20687, 1) AND coalesce(connected <= 20687, 1)
        AND connected >= 18793) AS i,
        (NULL) AS h FROM x)
WHERE coalesce(i, 1) GROUP BY operator;

SELECT rule, operator, layer, lo_part, lo_whole, hi_part, hi_whole FROM verdict ORDER BY rule, operator, layer;
