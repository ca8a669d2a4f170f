package io.github.migrationverify.check;

import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.UpgradeFacts;
import io.github.migrationverify.source.ModelDifference;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** Says where the schema at head and the application's models are not the same. */
final class ModelChecks {

    private static final int VALUE_WIDTH = 80;

    private ModelChecks() {}

    static List<Observation> of(Chain chain, RoundTripResult result) {
        return result.upgrade().flatMap(UpgradeFacts::models).stream()
                .flatMap(models -> models.differences().stream())
                .map(difference -> Observation.of(
                                FindingCode.MODELS_OUT_OF_STEP, sentence(difference), remedy(chain, difference))
                        .object(difference.object()))
                .toList();
    }

    private static String sentence(ModelDifference difference) {
        String object = difference.object();
        return switch (difference.kind()) {
            case ONLY_IN_MODELS ->
                "The models have " + object
                        + ", and no migration makes it; expected the schema at head to be what the models say.";
            case ONLY_IN_SCHEMA ->
                "The migrations make " + object
                        + ", and no model that env.py imports has it; expected the schema at head to be what the models say.";
            case DIFFERS ->
                "The models and the schema at head differ in " + attribute(difference) + object + ": "
                        + value(difference.inModels()) + " against " + value(difference.inSchema())
                        + "; expected the same.";
        };
    }

    private static String attribute(ModelDifference difference) {
        return difference.attribute().isEmpty() ? "" : difference.attribute() + " of ";
    }

    private static String value(String text) {
        return text.isEmpty() ? "nothing" : Wording.shortened(text, VALUE_WIDTH);
    }

    private static String remedy(Chain chain, ModelDifference difference) {
        String revision = "write a revision for it: `" + AlembicWords.command(chain) + " revision --autogenerate -m \""
                + difference.object() + "\"`";
        return switch (difference.kind()) {
            case ONLY_IN_SCHEMA ->
                "Import its model in env.py before target_metadata is taken; where the model is gone, " + revision
                        + "; where it is no model's business, leave it out by include_object or include_name in env.py.";
            case ONLY_IN_MODELS, DIFFERS ->
                StringUtils.capitalize(revision)
                        + "; where the difference is none, correct the model, or leave it out in env.py (include_object, compare_type,"
                        + " compare_server_default).";
        };
    }
}
