package org.sitrep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.store.CaseFile;
import org.sitrep.web.intake.Fetcher;
import org.sitrep.web.intake.IntakeQueue;
import org.sitrep.web.map.Outlines;
import org.sitrep.web.picture.LivePicture;
import org.yaml.snakeyaml.Yaml;

class ApiContractTest {

    @Test
    void the_description_names_every_route_and_no_other(@TempDir Path folder) throws Exception {
        try (CaseFile file = KordofanCase.in(folder);
                Fetcher fetcher = new Fetcher()) {
            OpenCase open = new OpenCase(file, KordofanCase.ANALYST, new LivePicture(file, Runnable::run));
            IntakeQueue queue = new IntakeQueue(file, KordofanCase.ANALYST, Runnable::run);
            Api api = new Api(
                    open,
                    new Views(open),
                    new MapView(open, new Outlines(Optional::empty)),
                    new IntakeApi(file, queue, Optional.empty(), fetcher));
            Set<String> routes = api.routes().stream()
                    .map(route -> route.method().name().toLowerCase(Locale.ROOT) + " " + route.path())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(described()).isEqualTo(routes);
        }
    }

    private static Set<String> described() throws Exception {
        try (InputStream in =
                Objects.requireNonNull(ApiContractTest.class.getResourceAsStream("/org/sitrep/web/openapi.yaml"))) {
            Map<String, Map<String, Map<String, Object>>> root = new Yaml().load(in);
            Set<String> described = new TreeSet<>();
            Objects.requireNonNull(root.get("paths"))
                    .forEach((path, methods) -> methods.keySet().forEach(method -> described.add(method + " " + path)));
            return described;
        }
    }
}
