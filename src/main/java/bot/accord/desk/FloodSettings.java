package bot.accord.desk;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one person may ask of the desk.
 *
 * @param inputs how many inputs of one person are read in ten seconds, 1 to 1000000; above 1000 there is no limit
 */
@ConfigurationProperties("accord.flood")
public record FloodSettings(@DefaultValue("20") int inputs) {

    public FloodSettings {
        if (inputs < 1) {
            throw new IllegalArgumentException("accord.flood.inputs: 1 or more wanted, was " + inputs);
        }
    }
}
